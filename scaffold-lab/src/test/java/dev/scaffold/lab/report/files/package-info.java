/** Tests of the forms in which a comparison is written down. */
@NullMarked
package dev.scaffold.lab.report.files;

import org.jspecify.annotations.NullMarked;
