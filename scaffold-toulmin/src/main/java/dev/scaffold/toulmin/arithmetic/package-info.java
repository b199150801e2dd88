/**
 * Finds the sums that a text states, and computes them again. What a wrong sum means for an answer is said in {@code checks}.
 *
 * <p>Written by hand, not over an expression library: those want an expression, and what is needed here is to find one amid
 * prose, with its place, its units and the digits it was rounded to, and to let alone whatever is not quite understood.
 */
@NullMarked
package dev.scaffold.toulmin.arithmetic;

import org.jspecify.annotations.NullMarked;
