package dev.scaffold.cli.view;

import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.cli.terminal.Line;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the critical questions came to, in the order of the script. The implicit questions (is the draft whole, are its parts
 * there) are only shown where they were not met.
 *
 * @param look how it is shown
 * @param detail how much of it
 */
record FindingsView(Look look, Detail detail) {
    private static final int MOST_NAME_CELLS = 30;

    /** All questions. */
    List<Line> lines(Findings findings) {
        return lines(findings, outcome -> true);
    }

    /** The questions that were not met. */
    List<Line> notMet(Findings findings) {
        return lines(findings, outcome -> outcome == Outcome.UNMET || outcome == Outcome.UNCLEAR);
    }

    private List<Line> lines(Findings findings, Predicate<Outcome> wanted) {
        List<QuestionRow> rows = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> question : findings.byQuestion().entrySet()) {
            Outcome outcome = findings.of(question.getKey());
            boolean silent = Plan.reserved(question.getKey()) && outcome != Outcome.UNMET && outcome != Outcome.UNCLEAR;
            if (wanted.test(outcome) && !silent) {
                rows.addAll(rows(question.getKey(), outcome, question.getValue()));
            }
        }
        return shown(rows);
    }

    private List<Line> shown(List<QuestionRow> rows) {
        int names = rows.stream().mapToInt(QuestionRow::nameCells).max().orElse(0);
        int width = Math.min(names, Math.min(MOST_NAME_CELLS, look.columns() / 2 - 2));
        List<Line> lines = new ArrayList<>();
        int[] left = new int[Outcome.values().length];
        for (QuestionRow row : rows) {
            if (left[row.outcome().ordinal()]++ < detail.questions()) {
                lines.addAll(row.lines(look, width, row.outcome() == Outcome.MET ? metRows() : detail.findingRows()));
            }
        }
        for (Outcome outcome : Outcome.values()) {
            int more = left[outcome.ordinal()] - detail.questions();
            if (more > 0) {
                lines.addAll(rest(outcome, more).lines(look, width, 1));
            }
        }
        return lines;
    }

    /** A row is enough for what was met, unless rows are short. */
    private int metRows() {
        return detail.everything() || look.columns() < 60 ? detail.findingRows() : 1;
    }

    private QuestionRow rest(Outcome outcome, int more) {
        return new QuestionRow(outcome, "and " + more + " more", List.of());
    }

    private List<QuestionRow> rows(String question, Outcome outcome, List<Finding> findings) {
        if (findings.size() == 1) {
            return List.of(new QuestionRow(outcome, question, new Judgement(look, detail).of(findings.get(0))));
        }
        if (outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE) {
            return List.of(new QuestionRow(outcome, question, new Judgement(look, detail).of(findings)));
        }
        List<QuestionRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.met() && finding.outcome() != Outcome.NOT_APPLICABLE) {
                rows.add(new QuestionRow(finding.outcome(), question, aboutPart(finding)));
            }
        }
        return rows;
    }

    private List<Span> aboutPart(Finding finding) {
        List<Span> spans = new ArrayList<>();
        finding.part().ifPresent(part -> spans.add(look.span(Tone.STRONG, part + ", ")));
        spans.addAll(new Judgement(look, detail).of(finding));
        return spans;
    }
}
