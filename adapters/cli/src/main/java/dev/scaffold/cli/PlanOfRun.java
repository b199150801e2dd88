package dev.scaffold.cli;

import dev.scaffold.Usage;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.statistics.Planner;
import dev.scaffold.lab.statistics.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Says before anything is paid what a run will cost, and what it will be able to see. */
final class PlanOfRun {
    private static final double LEVEL = 0.95;
    private static final double[] SHARES = {0.1, 0.2, 0.3};

    private PlanOfRun() {}

    static List<String> words(RunStore store, List<Arm> arms) {
        RunInfo info = store.info();
        List<String> lines = price(store, arms);
        lines.add(sight(info));
        if (info.stopEarly()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "It may stop early: what is seen then is about %.1f times as wide.",
                    Planner.at(LEVEL).priceOfStopping(info.items(), Spread.ofDiffering(0.2), info.seed())));
        }
        return lines;
    }

    /** What it costs, and what of that is there. */
    static List<String> price(RunStore store, List<Arm> arms) {
        RunInfo info = store.info();
        List<String> lines = new ArrayList<>();
        lines.add(price(info, arms));
        int finished = store.finished();
        if (finished > 0) {
            lines.add(soFar(finished, Math.multiplyExact(info.items() * info.repeats(), arms.size()), store.spent()));
        }
        return lines;
    }

    private static String price(RunInfo info, List<Arm> arms) {
        long each = (long) info.items() * info.repeats();
        List<Calls> calls = arms.stream().map(Arm::calls).toList();
        long least = calls.stream().mapToLong(Calls::least).sum() * each;
        OptionalLong most = calls.stream().allMatch(c -> c.most().isPresent())
                ? OptionalLong.of(
                        calls.stream().mapToLong(c -> c.most().orElse(0)).sum() * each)
                : OptionalLong.empty();
        return String.format(
                Locale.ROOT,
                "%,d rows, %d arms%s: %,d answers, from %,d to %s calls; %s.",
                info.items(),
                arms.size(),
                info.repeats() > 1 ? ", " + info.repeats() + " times each" : "",
                each * arms.size(),
                least,
                most.isPresent() ? String.format(Locale.ROOT, "%,d", most.getAsLong()) : "nobody knows how many",
                switch (info.shares()) {
                    case CLUSTER -> "fewer, since what rows and arms ask alike is asked once";
                    case ITEM -> "fewer, since what arms ask alike is asked once; rivals not counted";
                    case NONE -> "rivals not counted";
                });
    }

    private static String soFar(int finished, int of, Usage spent) {
        double each = (double) spent.totalTokens() / finished;
        return String.format(
                Locale.ROOT,
                "%,d answers are there, for %,d tokens; the other %,d would take about %,.0f.",
                finished,
                spent.totalTokens(),
                of - finished,
                each * (of - finished));
    }

    private static String sight(RunInfo info) {
        Planner planner = Planner.at(LEVEL);
        List<String> seen = new ArrayList<>();
        for (double share : SHARES) {
            OptionalDouble least = planner.leastDetectable(info.items(), Spread.ofDiffering(share));
            seen.add(String.format(
                    Locale.ROOT,
                    "%s if the two differ on %.0f%% of the rows",
                    least.isPresent()
                            ? String.format(Locale.ROOT, "%.0f points", Math.ceil(100 * least.getAsDouble()))
                            : "nothing",
                    100 * share));
        }
        OptionalInt needed = planner.itemsNeeded(info.margin(), Spread.ofDiffering(0.2));
        return "Found 8 times of 10: " + String.join(", ", seen) + ". "
                + String.format(
                        Locale.ROOT,
                        "For %.3g points at 20%% it takes %s rows.",
                        100 * info.margin(),
                        needed.isPresent() ? String.format(Locale.ROOT, "%,d", needed.getAsInt()) : "over a million");
    }
}
