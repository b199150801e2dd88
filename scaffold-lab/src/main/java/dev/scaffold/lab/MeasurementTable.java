package dev.scaffold.lab;

import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** Writes the result of a measurement as Markdown tables: plain figures, good or bad. */
public final class MeasurementTable {
    private static final List<String> VERDICTS = List.of("agreed", "withheld", "undecided");

    private final Measurement.Result result;
    private final StringBuilder text = new StringBuilder();

    private MeasurementTable(Measurement.Result result) {
        this.result = result;
    }

    /** The tables. */
    public static String of(Measurement.Result result) {
        MeasurementTable table = new MeasurementTable(result);
        table.verdicts();
        table.questions();
        table.cost();
        return table.text.toString();
    }

    private void verdicts() {
        text.append(
                        "| family | rows | first draft right | agreed: right | agreed: wrong | withheld: right | withheld: wrong")
                .append(
                        " | undecided: right | undecided: wrong | no answer found |\n|---|---|---|---|---|---|---|---|---|---|\n");
        Set<String> families = new LinkedHashSet<>();
        result.rows().forEach(r -> families.add(r.row().task()));
        families.forEach(f -> verdictLine(f, r -> r.row().task().equals(f)));
        verdictLine("all", r -> true);
    }

    private void verdictLine(String name, Predicate<Measured> in) {
        List<Measured> rows = result.rows().stream().filter(in).toList();
        text.append("| ").append(name).append(" | ").append(rows.size()).append(" | ");
        text.append(rows.stream().filter(Measured::firstRight).count());
        for (String verdict : VERDICTS) {
            List<Measured> such = rows.stream()
                    .filter(r -> r.deliberation().verdict().word().equals(verdict))
                    .toList();
            long right = such.stream().filter(Measured::bestRight).count();
            text.append(" | ").append(right).append(" | ").append(such.size() - right);
        }
        long unreadable = rows.stream()
                .filter(r -> r.row()
                        .scorer()
                        .read(r.deliberation().attempts().get(0).draft().text())
                        .isEmpty())
                .count();
        text.append(" | ").append(unreadable).append(" |\n");
    }

    private void questions() {
        text.append("\n| question | Met | Unmet | Unclear | n/a | AUROC by word | AUROC by probability (drafts) |\n")
                .append("|---|---|---|---|---|---|---|\n");
        Set<String> ids = new LinkedHashSet<>();
        result.rows()
                .forEach(r ->
                        r.onFirstDraft().all().stream().map(Finding::question).forEach(ids::add));
        for (String id : ids) {
            QuestionFigures figures = QuestionFigures.of(id, result.rows());
            text.append("| ").append(id).append(" | ").append(figures.met()).append(" | ");
            text.append(figures.unmet()).append(" | ").append(figures.unclear()).append(" | ");
            text.append(figures.notApplicable())
                    .append(" | ")
                    .append(figure(figures.byWord()))
                    .append(" | ");
            text.append(figure(figures.byProbability()));
            text.append(figures.graded() > 0 ? " (" + figures.graded() + ")" : "")
                    .append(" |\n");
        }
    }

    private void cost() {
        Usage sum = result.rows().stream().map(r -> r.deliberation().usage()).reduce(Usage.NONE, Usage::plus);
        int rows = Math.max(1, result.rows().size());
        long unread = result.rows().stream()
                .flatMap(r -> r.deliberation().attempts().stream())
                .flatMap(a -> a.findings().all().stream())
                .filter(f -> f.outcome() == Outcome.UNCLEAR && f.raw().isPresent())
                .count();
        long attempts = result.rows().stream()
                .mapToLong(r -> r.deliberation().attempts().size())
                .sum();
        text.append(String.format(
                Locale.ROOT,
                "%nCalls: %d (%.2f a row); drafts: %d; tokens: %d in, %d out (%.0f a row); findings that could not be read: %d;"
                        + " rows without a draft: %d.%n",
                sum.calls(),
                sum.calls() / (double) rows,
                attempts,
                sum.inputTokens(),
                sum.outputTokens(),
                sum.totalTokens() / (double) rows,
                unread,
                result.broken().size()));
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
    }
}
