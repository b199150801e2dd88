package dev.scaffold.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Running text that is broken into rows between words. White space, line feeds included, only separates words; two blanks
 * by themselves are a wider gap.
 *
 * @param lead what stands before the first row; later rows are indented by {@code hanging}
 * @param hanging blanks before later rows
 * @param body the text
 * @param maxRows how many rows at most, 1 or more; what is beyond is cut off with a sign
 */
public record Paragraph(Line lead, int hanging, List<Span> body, int maxRows) {
    public Paragraph {
        Objects.requireNonNull(lead, "lead");
        body = List.copyOf(body);
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows: must be 1 or more, got " + maxRows);
        }
    }

    /** Text behind a lead, indented by its width. */
    public static Paragraph after(Line lead, int maxRows, Span... body) {
        return new Paragraph(lead, lead.cells(), List.of(body), maxRows);
    }

    /** Its rows, at least one. */
    public List<Line> rows(Look look) {
        Filling filling = new Filling(look.columns());
        body.forEach(filling::add);
        return cut(filling.end(), look);
    }

    private List<Line> cut(List<Line> rows, Look look) {
        if (rows.size() <= maxRows) {
            return rows;
        }
        List<Line> kept = new ArrayList<>(rows.subList(0, maxRows));
        Line last = kept.remove(maxRows - 1);
        String more = look.marks().more();
        kept.add(
                last.cells() + 1 + Cells.of(more) <= look.columns()
                        ? last.plus(new Span(Tone.PLAIN, " " + more))
                        : last.plus(new Span(Tone.PLAIN, more)).shortened(look.columns(), more));
        return kept;
    }

    /** Rows under way. */
    private final class Filling {
        private final int columns;
        private final List<Line> done = new ArrayList<>();
        private Line row = lead;
        private boolean started;
        private int gap;

        private Filling(int columns) {
            this.columns = Math.max(columns, hanging + 10);
        }

        /** White space at the ends of a piece counts: pieces without any are one word. */
        private void add(Span span) {
            String text = span.text();
            if (text.isBlank()) {
                gap = Math.max(gap, Math.min(text.length(), 2));
                return;
            }
            gap = Character.isWhitespace(text.charAt(0)) ? Math.max(gap, 1) : gap;
            for (String word : text.strip().split("\\s+")) {
                word(span.with(word));
                gap = 1;
            }
            gap = Character.isWhitespace(text.charAt(text.length() - 1)) ? 1 : 0;
        }

        private void word(Span word) {
            if (started && row.cells() + gap + Cells.of(word.text()) > columns) {
                next();
            } else if (started && gap > 0) {
                row = row.plus(new Span(row.toneBefore(word.tone()), " ".repeat(gap)));
            }
            place(word);
            started = true;
        }

        /** A word wider than a row is broken where the row ends. */
        private void place(Span word) {
            List<String> pieces = Cells.pieces(word.text(), columns - hanging);
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    next();
                }
                row = row.plus(word.with(pieces.get(i)));
            }
        }

        private void next() {
            done.add(row);
            row = Line.blanks(hanging);
        }

        private List<Line> end() {
            done.add(row);
            return done;
        }
    }
}
