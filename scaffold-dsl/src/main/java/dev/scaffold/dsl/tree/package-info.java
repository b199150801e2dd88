/**
 * The syntax tree of a script: records that say what stands where. No meaning is checked here, so a tree may be wrong or
 * partial.
 */
@NullMarked
package dev.scaffold.dsl.tree;

import org.jspecify.annotations.NullMarked;
