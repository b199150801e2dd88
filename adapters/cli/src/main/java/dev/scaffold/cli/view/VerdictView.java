package dev.scaffold.cli.view;

import dev.scaffold.Verdict;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a verdict rests on, or what stands in its way.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
record VerdictView(Look look, Detail detail) {

    /** One paragraph or two. */
    List<Line> lines(Verdict verdict) {
        return verdict.fold(
                agreed -> agreed(agreed),
                withheld -> row("Not met: ", String.join(", ", withheld.because())),
                undecided -> undecided(undecided));
    }

    private List<Line> agreed(Verdict.Agreed agreed) {
        List<Line> lines = new ArrayList<>(row("Rests on: ", inFewWords(agreed.restsOn())));
        if (!agreed.anchored()) {
            lines.addAll(row("Unanchored: ", "for this verdict the answering model's own word is enough."));
        }
        return lines;
    }

    private List<Line> undecided(Verdict.Undecided undecided) {
        List<Line> lines = new ArrayList<>();
        if (!undecided.open().isEmpty()) {
            lines.addAll(row("Open: ", String.join(", ", undecided.open())));
        }
        if (!undecided.note().isBlank()) {
            lines.addAll(row("Because: ", undecided.note().strip()));
        }
        return lines;
    }

    private List<Line> row(String title, String text) {
        Line lead = Line.blanks(2).plus(look.span(Tone.STRONG, title));
        return new Paragraph(lead, 4, List.of(look.plain(text)), detail.findingRows() + (detail.everything() ? 0 : 1))
                .rows(look);
    }

    /** The script's own questions by name; the implicit ones, of which there are many, in few words behind them. */
    private static String inFewWords(List<String> questions) {
        List<String> own = questions.stream().filter(q -> !Plan.reserved(q)).toList();
        List<String> shown = new ArrayList<>(own);
        if (questions.contains(Plan.DRAFT_COMPLETE)) {
            shown.add("the draft being whole");
        }
        if (questions.size() > own.size() + (questions.contains(Plan.DRAFT_COMPLETE) ? 1 : 0)) {
            shown.add("its parts being found");
        }
        return shown.isEmpty() ? "nothing" : String.join(", ", shown);
    }
}
