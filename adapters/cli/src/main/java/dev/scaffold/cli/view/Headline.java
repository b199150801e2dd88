package dev.scaffold.cli.view;

import dev.scaffold.Deliberation;
import dev.scaffold.Verdict;
import dev.scaffold.cli.terminal.Cells;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * The first row: the verdict, and what it cost.
 *
 * @param look how it is shown
 * @param detail decides whether the price is told in few words or in all
 */
record Headline(Look look, Detail detail) {
    private static final String GAP = "   ";

    /** One row, or more where one is too narrow. */
    List<Line> lines(Deliberation deliberation, Heading heading) {
        Line verdict = position(heading).plus(look.span(tone(deliberation), words(deliberation)));
        String price = detail.everything()
                ? Price.of(deliberation.usage(), deliberation.took())
                : Price.of(deliberation.usage());
        Line priced = verdict.plus(look.plain(GAP + price));
        if (priced.cells() > look.columns()) {
            List<Line> rows = new ArrayList<>(List.of(verdict));
            rows.addAll(Paragraph.after(Line.blanks(GAP.length()), 2, look.plain(price))
                    .rows(look));
            return labelled(rows, heading);
        }
        return labelled(List.of(priced), heading);
    }

    private Line position(Heading heading) {
        return heading.position().isEmpty() ? Line.EMPTY : Line.of(look.plain(heading.position() + GAP));
    }

    /** The label stands at the end of the last row if there is room for it, and is left out otherwise. */
    private List<Line> labelled(List<Line> rows, Heading heading) {
        Span label = look.span(Tone.FAINT, heading.label());
        int from = look.columns() - Cells.of(label.text());
        Line last = rows.get(rows.size() - 1);
        if (heading.label().isEmpty() || last.cells() + GAP.length() > from) {
            return rows;
        }
        List<Line> labelled = new ArrayList<>(rows.subList(0, rows.size() - 1));
        labelled.add(last.padded(from).plus(label));
        return labelled;
    }

    private static String words(Deliberation deliberation) {
        if (deliberation.passedThrough()) {
            return "PASSED THROUGH, "
                    + (deliberation.attempts().isEmpty()
                            ? "not judged"
                            : "where the gate says " + deliberation.verdict().word());
        }
        String drafts = deliberation.attempts().size() + " drafts";
        String after = deliberation.attempts().size() > 1 ? " after " + drafts : "";
        return deliberation
                .verdict()
                .fold(
                        agreed -> "AGREED" + (deliberation.best() > 0 ? " after repair" : "")
                                + (agreed.anchored() ? "" : ", unanchored"),
                        withheld -> "WITHHELD" + after,
                        undecided -> "UNDECIDED" + after);
    }

    private static Tone tone(Deliberation deliberation) {
        Verdict verdict = deliberation.verdict();
        return deliberation.passedThrough()
                ? Tone.STRONG
                : verdict.<Tone>fold(a -> Tone.GOOD_HEAD, w -> Tone.BAD_HEAD, u -> Tone.DOUBT_HEAD);
    }
}
