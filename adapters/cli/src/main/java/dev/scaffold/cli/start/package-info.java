/**
 * The program made ready to start quickly: its classes with the lambdas written out as classes of their own, which the launcher
 * puts into an archive. Nothing of arguments, verdicts or commands lives here, and no command uses it.
 */
@NullMarked
package dev.scaffold.cli.start;

import org.jspecify.annotations.NullMarked;
