/** Tests of how things are laid out on a terminal. */
@NullMarked
package dev.scaffold.cli.terminal;

import org.jspecify.annotations.NullMarked;
