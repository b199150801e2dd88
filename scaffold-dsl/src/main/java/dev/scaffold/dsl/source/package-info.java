/**
 * A script's text, and the sink for what is said about places in it. What is said lives with whoever says it.
 */
@NullMarked
package dev.scaffold.dsl.source;

import org.jspecify.annotations.NullMarked;
