/** The program made ready to start quickly does what it did before. */
@NullMarked
package dev.scaffold.cli.start;

import org.jspecify.annotations.NullMarked;
