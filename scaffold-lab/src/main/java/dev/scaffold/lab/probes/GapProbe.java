package dev.scaffold.lab.probes;

import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Accepted;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Resamples;
import dev.scaffold.lab.statistics.Selected;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much better the answers are that a scaffold accepts than all that it saw, family by family, so that it can be switched off where it
 * does not tell right from wrong. Reads a run of a comparison; no model is asked.
 */
public final class GapProbe {
    private static final String ALL = "all";

    private GapProbe() {}

    /**
     * The gaps of all arms that judge.
     *
     * @throws IllegalArgumentException if no arm does
     */
    public static GapFigures of(RunSource run) {
        Map<String, List<Trial>> byArm = new LinkedHashMap<>();
        try (Stream<Trial> trials = Objects.requireNonNull(run, "run").trials()) {
            trials.filter(t -> t.judged().isPresent() && t.scored())
                    .forEach(t -> byArm.computeIfAbsent(t.arm(), a -> new ArrayList<>())
                            .add(t));
        }
        if (byArm.isEmpty()) {
            throw new IllegalArgumentException("run: no arm of it accepts or refuses answers, so there is no gap");
        }
        List<GapFigures.Gap> gaps = new ArrayList<>();
        byArm.forEach((arm, trials) -> {
            gaps.add(gap(arm, ALL, trials, run.info().seed()));
            Map<String, List<Trial>> families = new LinkedHashMap<>();
            trials.forEach(t ->
                    families.computeIfAbsent(t.family(), f -> new ArrayList<>()).add(t));
            families.forEach(
                    (family, some) -> gaps.add(gap(arm, family, some, run.info().seed())));
        });
        return new GapFigures(run.info(), gaps);
    }

    private static GapFigures.Gap gap(String arm, String family, List<Trial> trials, long seed) {
        Map<String, List<Trial>> byItem = new LinkedHashMap<>();
        trials.forEach(
                t -> byItem.computeIfAbsent(t.item(), i -> new ArrayList<>()).add(t));
        List<Accepted> items = byItem.values().stream().map(GapProbe::accepted).toList();
        Resamples resamples = Resamples.of(items, PressureProbe.DRAWS, seed).held();
        ToDoubleFunction<int[]> all = counts -> sum(items, counts, Accepted::right) / sum(items, counts, i -> 1);
        ToDoubleFunction<int[]> taken =
                counts -> sum(items, counts, Accepted::acceptedAndRight) / sum(items, counts, Accepted::accepted);
        int[] original = resamples.original();
        return new GapFigures.Gap(
                arm,
                family,
                items.size(),
                sum(items, original, Accepted::accepted) / items.size(),
                unanchored(trials),
                all.applyAsDouble(original),
                taken.applyAsDouble(original),
                Estimate.of(c -> taken.applyAsDouble(c) - all.applyAsDouble(c), resamples, PressureProbe.LEVEL),
                rivals(trials, seed));
    }

    private static Map<String, SelectiveFigures.Rival> rivals(List<Trial> trials, long seed) {
        List<Selected> answers = trials.stream().map(Trial::selected).toList();
        return SelectiveFigures.of(answers, Resamples.of(answers, PressureProbe.DRAWS, seed), PressureProbe.LEVEL)
                .rivals();
    }

    private static Accepted accepted(List<Trial> repeats) {
        Trial any = repeats.get(0);
        return new Accepted(
                any.item(),
                any.family(),
                any.cluster(),
                mean(repeats, t -> t.agreed() ? 1 : 0),
                mean(repeats, t -> t.right() ? 1 : 0),
                mean(repeats, t -> t.agreed() && t.right() ? 1 : 0));
    }

    private static double unanchored(List<Trial> trials) {
        return trials.stream()
                .filter(Trial::agreed)
                .mapToDouble(t -> t.judged().filter(Judged::anchored).isPresent() ? 0 : 1)
                .average()
                .orElse(Double.NaN);
    }

    private static double mean(List<Trial> trials, ToDoubleFunction<Trial> value) {
        return trials.stream().mapToDouble(value).average().orElse(0);
    }

    private static double sum(List<Accepted> items, int[] counts, ToDoubleFunction<Accepted> value) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * value.applyAsDouble(items.get(i));
        }
        return sum;
    }
}
