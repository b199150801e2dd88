/**
 * What follows from a plan as a whole: whether its gate can fail and pass, which questions matter, what a run may cost.
 * Slips in a single place are the business of {@code rules}.
 */
@NullMarked
package dev.scaffold.dsl.analysis;

import org.jspecify.annotations.NullMarked;
