package dev.scaffold.dsl.source;

import dev.scaffold.dsl.Place;
import dev.scaffold.dsl.tree.Span;
import java.util.Arrays;

/** A script's text with its lines, counted in code points. */
public final class SourceText {
    private static final int LONGEST_EXCERPT = 300;

    private final String name;
    private final String text;
    private final int[] points;
    private final int[] lineStarts;

    /**
     * A text under a name.
     *
     * @param name how diagnostics call it: a file name, mostly
     * @param text all of it
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.points = points(text);
        this.lineStarts = starts(points);
    }

    /** Not with a stream: of the time that a short script takes from a cold start, making the first one is a good part. */
    private static int[] points(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < points.length; i++) {
            points[i] = text.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    private static int[] starts(int[] points) {
        int[] starts = new int[points.length + 1];
        int count = 1;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** How diagnostics call it. */
    public String name() {
        return name;
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** How many code points it has. */
    public int length() {
        return points.length;
    }

    /** The code point at an offset. */
    public int point(int offset) {
        return points[offset];
    }

    /** What stands there. */
    public String slice(Span span) {
        int start = Math.min(span.start(), points.length);
        return new String(points, start, Math.min(span.end(), points.length) - start);
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a span; of one that runs over several lines, its part in the first. */
    public Place place(Span span) {
        int start = Math.min(span.start(), points.length);
        int line = line(start);
        int lineStart = lineStarts[line - 1];
        int lineEnd = lineEnd(line);
        boolean whole = lineEnd - lineStart <= LONGEST_EXCERPT;
        int from = whole ? lineStart : Math.max(lineStart, start - LONGEST_EXCERPT / 2);
        int to = whole ? lineEnd : Math.min(lineEnd, from + LONGEST_EXCERPT);
        int length = Math.max(0, Math.min(span.end(), to) - start);
        String excerpt = new String(points, from, to - from);
        return new Place(name, line, start - lineStart + 1, length, excerpt, from - lineStart + 1);
    }

    private int lineEnd(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : points.length;
        return end > lineStarts[line - 1] && points[end - 1] == '\r' ? end - 1 : end;
    }
}
