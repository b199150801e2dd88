package dev.scaffold.cli;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How often each arm was right so far, and what that cost. */
final class ArmTotals {
    private int trials;
    private int right;
    private int unreadable;
    private int absent;
    private Usage usage = Usage.NONE;

    private ArmTotals() {}

    static String of(RunSource run) {
        Map<String, ArmTotals> byArm = new LinkedHashMap<>();
        run.info().arms().forEach(arm -> byArm.put(arm, new ArmTotals()));
        try (Stream<Trial> all = run.trials()) {
            all.forEach(
                    t -> byArm.computeIfAbsent(t.arm(), a -> new ArmTotals()).add(t));
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-28s %7s %7s %10s %7s %7s %9s%n",
                "arm",
                "answers",
                "right",
                "unreadable",
                "absent",
                "calls",
                "tokens"));
        byArm.forEach((arm, totals) -> text.append(totals.line(arm)));
        return text.toString();
    }

    private void add(Trial trial) {
        trials++;
        right += trial.right() ? 1 : 0;
        unreadable += trial.unreadable() ? 1 : 0;
        absent += trial.absent() ? 1 : 0;
        usage = usage.plus(trial.price());
    }

    private String line(String arm) {
        double n = Math.max(1, trials);
        return String.format(
                Locale.ROOT,
                "%-28s %7d %6.1f%% %10d %7d %7.2f %9.0f%n",
                arm,
                trials,
                100 * right / n,
                unreadable,
                absent,
                usage.calls() / n,
                usage.totalTokens() / n);
    }
}
