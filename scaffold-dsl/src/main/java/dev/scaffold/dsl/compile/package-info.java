/**
 * From the tree of a scaffold that obeys all rules to its plan, and from a plan to text. Nothing is checked here.
 */
@NullMarked
package dev.scaffold.dsl.compile;

import org.jspecify.annotations.NullMarked;
