package dev.scaffold.lab.report.files;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.Opinion;
import dev.scaffold.lab.runs.Rival;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every trial as a line of comma-separated values, after RFC 4180: what others need to compute the figures again. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
public final class RowsCsv {
    private static final List<String> HEADINGS = List.of(
            "item",
            "family",
            "cluster",
            "arm",
            "repeat",
            "answer",
            "right",
            "absent",
            "verdict",
            "anchored",
            "best_attempt",
            "attempts",
            "first_draft_right",
            Rival.P_TRUE,
            Rival.MAJORITY_SHARE,
            Rival.STATED_CONFIDENCE,
            Rival.SPAN_CONFIDENCE,
            "calls",
            "call_attempts",
            "input_tokens",
            "output_tokens",
            "unmeasured_calls",
            "seconds",
            "unscored",
            "points");

    private RowsCsv() {}

    /** Writes all trials of a run, one after the other; none is kept in memory. */
    public static void write(RunSource run, Appendable out) throws IOException {
        line(out, HEADINGS);
        try (Stream<Trial> trials = run.trials()) {
            for (Iterator<Trial> all = trials.iterator(); all.hasNext(); ) {
                line(out, cells(all.next()));
            }
        }
    }

    private static List<String> cells(Trial trial) {
        Usage price = trial.price();
        return List.of(
                trial.item(),
                trial.family(),
                trial.cluster(),
                trial.arm(),
                Integer.toString(trial.repeat()),
                trial.answer().orElse(""),
                bit(trial.right()),
                bit(trial.absent()),
                trial.judged().map(Judged::verdict).orElse(""),
                trial.judged().map(j -> bit(j.anchored())).orElse(""),
                trial.judged().map(j -> Integer.toString(j.best())).orElse(""),
                trial.judged().map(j -> Integer.toString(j.attempts().size())).orElse(""),
                trial.judged().map(j -> bit(j.firstDraftRight())).orElse(""),
                score(trial, Rival.P_TRUE),
                score(trial, Rival.MAJORITY_SHARE),
                score(trial, Rival.STATED_CONFIDENCE),
                score(trial, Rival.SPAN_CONFIDENCE),
                Integer.toString(price.calls()),
                Integer.toString(price.attempts()),
                Long.toString(price.inputTokens()),
                Long.toString(price.outputTokens()),
                Integer.toString(price.unmeasured()),
                Double.toString(trial.took().toMillis() / 1000.0),
                trial.unscored().orElse(""),
                trial.opinion()
                        .map(Opinion::points)
                        .filter(OptionalDouble::isPresent)
                        .map(p -> Double.toString(p.getAsDouble()))
                        .orElse(""));
    }

    private static String score(Trial trial, String rival) {
        Double score = trial.scores().get(rival);
        return score == null ? "" : score.toString();
    }

    private static String bit(boolean value) {
        return value ? "1" : "0";
    }

    private static void line(Appendable out, List<String> cells) throws IOException {
        out.append(cells.stream().map(RowsCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String text) {
        String safe = formula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A spreadsheet runs what begins like this; a negative number it only reads. */
    private static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9][0-9.,]*");
    }
}
