/**
 * The argument behind an answer as a graph: what attacks what, and what is left standing. Which gates rest on it, and how a
 * verdict is made, lives elsewhere.
 */
@NullMarked
package dev.scaffold.toulmin.graph;

import org.jspecify.annotations.NullMarked;
