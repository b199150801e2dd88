/** Tests of the program: commands run in-process, with captured streams and without a network. */
@NullMarked
package dev.scaffold.cli;

import org.jspecify.annotations.NullMarked;
