/**
 * Brings together what a scaffold is made of: its own questions and those of the packs that it includes, from this file and
 * from others. What they must obey lives in {@code rules}.
 */
@NullMarked
package dev.scaffold.dsl.link;

import org.jspecify.annotations.NullMarked;
