package dev.scaffold.dsl.tree;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param value its value, never negative
 * @param span where
 */
public record Numeral(BigDecimal value, Span span) implements Node {

    /** The value if it fits, otherwise the largest {@code int}; rules refuse what is too large. */
    public int toInt() {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
