package dev.scaffold.cli.view;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Part;
import dev.scaffold.cli.terminal.Cells;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of an argument, each with what it says, its quote and where that stands.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
record ArgumentView(Look look, Detail detail) {
    private static final int INDENT = 5;
    private static final int KIND = 11;
    private static final int LEAST_FOR_COLUMNS = 70;

    /** One part after the other; nothing if there are none. */
    List<Line> lines(Argument argument) {
        List<Part> parts = argument.parts();
        List<Part> shown = parts.subList(0, Math.min(parts.size(), detail.parts()));
        int places = shown.stream()
                .mapToInt(p -> Cells.of(Place.of(p.anchor())))
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        int rows = rowsEach(parts.size());
        shown.forEach(part ->
                lines.addAll(look.columns() < LEAST_FOR_COLUMNS ? flowing(part, rows) : aligned(part, places, rows)));
        if (shown.size() < parts.size()) {
            String rest = look.marks().more() + " and " + (parts.size() - shown.size()) + " more parts";
            lines.add(Line.blanks(INDENT).plus(look.span(Tone.FAINT, rest)));
        }
        return lines;
    }

    /** Many parts get one row each, so that all of them can be seen. */
    private int rowsEach(int parts) {
        return !detail.everything() && parts > 4 ? 1 : detail.partRows();
    }

    /** The place at the right-hand side, all of them below each other. */
    private List<Line> aligned(Part part, int places, int maxRows) {
        int right = look.columns() - places;
        List<Line> rows = new ArrayList<>(
                new Paragraph(lead(part), INDENT + KIND, body(part), maxRows).rows(look.withColumns(right - 2)));
        rows.set(0, rows.get(0).padded(right).plus(place(part.anchor())));
        return rows;
    }

    /** The place behind the text. */
    private List<Line> flowing(Part part, int maxRows) {
        List<Span> body = new ArrayList<>(body(part));
        body.add(look.plain("  "));
        body.add(place(part.anchor()));
        return new Paragraph(lead(part), INDENT + KIND, body, maxRows).rows(look);
    }

    private Line lead(Part part) {
        return Line.blanks(INDENT)
                .plus(look.span(Tone.STRONG, part.kind().word()))
                .padded(INDENT + KIND);
    }

    private List<Span> body(Part part) {
        String quote = Place.quote(part.anchor());
        if (quote.isBlank()) {
            return List.of(look.plain(part.text()));
        }
        Span quoted = new Quote(look).of(quote);
        return Place.same(part.text(), quote)
                ? List.of(quoted)
                : List.of(look.plain(part.text()), look.plain("  "), quoted);
    }

    private Span place(Anchor anchor) {
        return look.span(anchor instanceof Anchor.Missing ? Tone.BAD : Tone.FAINT, Place.of(anchor));
    }
}
