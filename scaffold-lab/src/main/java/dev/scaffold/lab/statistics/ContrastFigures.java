package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A contrast beside the primary one: it has a p-value and an interval that make up for the number of such contrasts, and never a
 * verdict.
 *
 * @param name of the contrast
 * @param estimate the mean difference
 * @param p of no difference, not adjusted
 * @param adjustedP after Holm, over all contrasts given together
 * @param interval after Bonferroni: all of them together hold at the level asked for
 */
public record ContrastFigures(String name, double estimate, double p, double adjustedP, Interval interval) {

    /** Tests contrasts together. */
    public static List<ContrastFigures> together(Map<String, List<PairedItem>> contrasts, DecisionRule rule) {
        List<String> names = List.copyOf(contrasts.keySet());
        List<SignFlip> tests = new ArrayList<>();
        for (String name : names) {
            tests.add(SignFlip.of(contrasts.getOrDefault(name, List.of()), rule.draws(), rule.seed()));
        }
        List<Double> ps = tests.stream().map(t -> t.p(0)).toList();
        List<Double> adjusted = Holm.adjust(ps);
        double level = 1 - (1 - rule.level()) / Math.max(1, names.size());
        List<ContrastFigures> tested = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SignFlip test = tests.get(i);
            tested.add(new ContrastFigures(
                    names.get(i), test.estimate(), ps.get(i), adjusted.get(i), test.interval(level)));
        }
        return tested;
    }
}
