/**
 * What is known about a terminal and how text is laid out on it: width, colour, marks, safe text, lines, the line that
 * lives while a model is thinking. Nothing of arguments, verdicts or commands lives here.
 */
@NullMarked
package dev.scaffold.cli.terminal;

import org.jspecify.annotations.NullMarked;
