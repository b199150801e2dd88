/** Tests of what a run amounts to, on runs that are made up and say so. */
@NullMarked
package dev.scaffold.lab.report;

import org.jspecify.annotations.NullMarked;
