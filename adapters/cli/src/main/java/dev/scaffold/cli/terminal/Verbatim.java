package dev.scaffold.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Text whose own lines are kept: an answer with a list or a program in it. Lines that are too long are broken.
 *
 * @param lead what stands before the first row; later rows are indented by its width
 * @param text the text
 */
public record Verbatim(Line lead, Span text) {
    public Verbatim {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(text, "text");
    }

    /** Its rows, at least one. */
    public List<Line> rows(Look look) {
        List<Line> rows = new ArrayList<>();
        for (String line : text.text().strip().split("\n", -1)) {
            String inside = line.stripLeading();
            int own = Math.min(line.length() - inside.length(), look.columns() / 3);
            Line start = (rows.isEmpty() ? lead : Line.blanks(lead.cells()));
            Line indented = own == 0 ? start : start.plus(new Span(Tone.PLAIN, " ".repeat(own)));
            rows.addAll(new Paragraph(indented, indented.cells(), List.of(text.with(inside)), Integer.MAX_VALUE)
                    .rows(look));
        }
        return rows;
    }
}
