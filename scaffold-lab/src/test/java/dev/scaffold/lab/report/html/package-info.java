/** Tests of the page, of its structure and in a browser. */
@NullMarked
package dev.scaffold.lab.report.html;

import org.jspecify.annotations.NullMarked;
