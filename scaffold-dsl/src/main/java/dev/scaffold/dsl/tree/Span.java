package dev.scaffold.dsl.tree;

/**
 * Where something stands in a script, in code points.
 *
 * @param start offset of its first code point, from 0
 * @param end offset behind its last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: needs 0 <= start <= end, got " + start + "-" + end);
        }
    }

    /** From the start of this to the end of that one. */
    public Span to(Span other) {
        return new Span(start, Math.max(end, other.end));
    }
}
