/** Runs the examples and everything that the documents show. Nothing here is published. */
@NullMarked
package dev.scaffold.examples;

import org.jspecify.annotations.NullMarked;
