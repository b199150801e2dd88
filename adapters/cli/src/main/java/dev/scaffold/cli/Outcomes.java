package dev.scaffold.cli;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.files.JUnitXml;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Stopping;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.DecisionRule;
import dev.scaffold.lab.statistics.PairedItem;
import dev.scaffold.lab.statistics.Ruling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a run came to, on the screen, in files and to the shell. */
final class Outcomes {
    private static final int WORSE = 1;
    private static final int CANNOT_TELL = 2;

    private Outcomes() {}

    /** Shows a run, writes its files, and gives the exit code. */
    static int tell(Surroundings surroundings, RunSource run, Path folder, JUnitXml.Asked asked) {
        Comparison comparison = Comparison.of(run);
        ReportCommand.print(surroundings, comparison);
        ReportCommand.write(surroundings, run, comparison, folder, asked);
        if (JUnitXml.passes(comparison, asked)) {
            return ExitCode.OK;
        }
        return comparison.headline().ruling() == Ruling.WORSE ? WORSE : CANNOT_TELL;
    }

    /** Whether the finished beginning of a run answers what was asked. */
    static Stopping enough(RunInfo info, JUnitXml.Asked asked) {
        DecisionRule rule = DecisionRule.of(info.margin(), info.seed());
        return prefix -> switch (rule.decideSequentially(paired(info, prefix)).ruling()) {
            case BETTER, WORSE, SAME -> true;
            case NOT_WORSE -> asked == JUnitXml.Asked.NOT_WORSE;
            case CANNOT_TELL -> false;
        };
    }

    private static List<PairedItem> paired(RunInfo info, List<Trial> prefix) {
        Map<String, List<Trial>> byItem = new LinkedHashMap<>();
        prefix.forEach(
                t -> byItem.computeIfAbsent(t.item(), i -> new ArrayList<>()).add(t));
        List<PairedItem> paired = new ArrayList<>();
        for (List<Trial> trials : byItem.values()) {
            Optional<Double> first = right(trials, info.primary().arm());
            Optional<Double> second = right(trials, info.primary().against());
            if (first.isPresent() && second.isPresent()) {
                Trial any = trials.get(0);
                paired.add(new PairedItem(any.item(), any.family(), any.cluster(), first.get(), second.get()));
            }
        }
        return paired;
    }

    private static Optional<Double> right(List<Trial> trials, String arm) {
        var mean = trials.stream()
                .filter(t -> t.arm().equals(arm) && t.scored())
                .mapToDouble(t -> t.right() ? 1 : 0)
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }
}
