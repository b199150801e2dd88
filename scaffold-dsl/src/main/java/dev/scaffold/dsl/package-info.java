/**
 * The language: scripts, what is wrong with them, what they cost, and the scaffolds they compile to. How a scaffold runs
 * lives in {@code dev.scaffold.toulmin}, the grammar in {@code internal}, the syntax tree in {@code tree}.
 */
@NullMarked
package dev.scaffold.dsl;

import org.jspecify.annotations.NullMarked;
