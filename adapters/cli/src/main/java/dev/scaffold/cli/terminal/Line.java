package dev.scaffold.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a terminal.
 *
 * @param spans from left to right
 */
public record Line(List<Span> spans) {

    /** An empty row. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /** A row of these pieces. */
    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    /** A row of so many blanks. */
    public static Line blanks(int cells) {
        return of(new Span(Tone.PLAIN, " ".repeat(Math.max(0, cells))));
    }

    /** Its width. */
    public int cells() {
        return spans.stream().mapToInt(s -> Cells.of(s.text())).sum();
    }

    /** A copy with one more piece at the end. */
    public Line plus(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Line(more);
    }

    /** A copy followed by blanks up to this cell; as it is if it reaches there already. */
    public Line padded(int cells) {
        int missing = cells - cells();
        return missing <= 0 ? this : plus(new Span(Tone.PLAIN, " ".repeat(missing)));
    }

    /** A copy cut to this width, with the sign for more if something was lost. */
    public Line shortened(int cells, String more) {
        if (cells() <= cells) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = cells - Cells.of(more);
        for (Span span : spans) {
            String text = Cells.fitting(span.text(), left);
            kept.add(span.with(text));
            left -= Cells.of(text);
            if (text.length() < span.text().length()) {
                break;
            }
        }
        Span last = kept.remove(kept.size() - 1);
        kept.add(last.with(last.text().stripTrailing() + more));
        return new Line(kept);
    }

    /** The tone of a gap before a word: the word's own if the row so far ends in it, so that both are coloured at once. */
    Tone toneBefore(Tone word) {
        boolean goesOn = !spans.isEmpty() && spans.get(spans.size() - 1).tone() == word;
        return goesOn ? word : Tone.PLAIN;
    }

    /** What is written to the terminal, without a line end. */
    public String painted(Ink ink) {
        StringBuilder row = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            run.append(spans.get(i).text());
            if (i + 1 == spans.size() || spans.get(i + 1).tone() != spans.get(i).tone()) {
                row.append(ink.paint(spans.get(i).tone(), run.toString()));
                run.setLength(0);
            }
        }
        return row.toString().stripTrailing();
    }
}
