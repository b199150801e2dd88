package dev.scaffold.cli.view;

import dev.scaffold.Verdict;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Paragraph;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a verdict rests on, or what stands in its way.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
record VerdictView(Look look, Detail detail) {
    private static final Map<String, String> IMPLICIT = new LinkedHashMap<>();

    static {
        IMPLICIT.put(Plan.DRAFT_COMPLETE, "the draft being whole");
        IMPLICIT.put(Plan.PRESUPPOSITIONS, "what is taken for granted being looked at");
        IMPLICIT.put(Plan.POSITION, "the position being supported");
    }

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
        IMPLICIT.forEach((question, words) -> {
            if (questions.contains(question)) {
                shown.add(words);
            }
        });
        if (questions.size() > shown.size()) {
            shown.add("its parts being found");
        }
        return shown.isEmpty() ? "nothing" : String.join(", ", shown);
    }
}
