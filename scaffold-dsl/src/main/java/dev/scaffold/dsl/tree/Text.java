package dev.scaffold.dsl.tree;

/**
 * A quoted text.
 *
 * @param value what it says
 * @param raw what stands between the quotation marks, escapes untouched
 * @param span where, quotation marks included
 */
public record Text(String value, String raw, Span span) implements Node {}
