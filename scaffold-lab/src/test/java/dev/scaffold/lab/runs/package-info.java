/** Tests of runs. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.runs;

import org.jspecify.annotations.NullMarked;
