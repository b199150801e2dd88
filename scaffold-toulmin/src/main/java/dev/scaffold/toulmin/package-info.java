/**
 * The engine: the plan of a scaffold, the loop that carries it out, extraction, the critic's prompts and the reader of its
 * replies. The language lives in {@code dev.scaffold.dsl}, rules that judge by code in {@code checks}, formulas in
 * {@code gates}.
 */
@NullMarked
package dev.scaffold.toulmin;

import org.jspecify.annotations.NullMarked;
