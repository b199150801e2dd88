package dev.scaffold.dsl.tree;

/**
 * A quoted text.
 *
 * @param value what it says
 * @param raw what stands between the quotation marks, escapes untouched
 * @param block whether it stands between three quotation marks each, and may run over several lines
 * @param span where, quotation marks included
 */
public record Text(String value, String raw, boolean block, Span span) implements Node {}
