package dev.scaffold.cli.view;

import dev.scaffold.Outcome;
import dev.scaffold.cli.terminal.Cells;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Marks;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import java.util.List;

/**
 * What one critical question came to.
 *
 * @param outcome decides the mark
 * @param name the question's id, or what stands in its place
 * @param body who judged, and why
 */
record QuestionRow(Outcome outcome, String name, List<Span> body) {
    private static final int INDENT = 2;
    private static final int GAP = 2;

    /** The width of its name. */
    int nameCells() {
        return Cells.of(name);
    }

    /** Its rows, bodies below each other behind names of this width. */
    List<Line> lines(Look look, int names, int maxRows) {
        Line mark = Line.blanks(INDENT).plus(look.span(tone(), mark(look.marks()) + " "));
        Line lead = mark.plus(look.plain(name));
        int hanging = mark.cells() + names + GAP;
        return new Paragraph(lead.padded(Math.max(hanging, lead.cells() + GAP)), hanging, body, maxRows).rows(look);
    }

    private String mark(Marks marks) {
        return switch (outcome) {
            case MET -> marks.met();
            case UNMET -> marks.unmet();
            case UNCLEAR -> marks.unclear();
            case NOT_APPLICABLE -> marks.notApplicable();
        };
    }

    private Tone tone() {
        return switch (outcome) {
            case MET -> Tone.GOOD;
            case UNMET -> Tone.BAD;
            case UNCLEAR -> Tone.DOUBT;
            case NOT_APPLICABLE -> Tone.FAINT;
        };
    }
}
