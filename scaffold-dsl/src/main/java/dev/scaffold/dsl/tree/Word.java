package dev.scaffold.dsl.tree;

/**
 * A word: a name, or one of the language.
 *
 * @param text the word
 * @param span where
 */
public record Word(String text, Span span) implements Node {}
