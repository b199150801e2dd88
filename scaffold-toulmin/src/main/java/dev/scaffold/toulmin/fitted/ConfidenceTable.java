package dev.scaffold.toulmin.fitted;

import dev.scaffold.Finding;
import dev.scaffold.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often answers turned out right, by a weighted sum of what was found: a step function that never falls. Only Met adds to the
 * sum, so a finding that turns into anything else never raises the confidence.
 *
 * @param weights the weight of each question by its id, none negative, in the order of the script; a question that is not listed
 *     adds nothing
 * @param steps from the least sum upwards; the first begins at 0, sums rise, confidences do not fall
 */
public record ConfidenceTable(Map<String, Double> weights, List<Step> steps) {

    /**
     * A block of sums with one confidence.
     *
     * @param from the least sum of the block; it ends where the next one begins
     * @param confidence the share of right answers in it, from 0 to 1
     */
    public record Step(double from, double confidence) {
        public Step {
            if (!(from >= 0 && from <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("from: must be 0 or more, got " + from);
            }
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence: must be from 0 to 1, got " + confidence);
            }
        }
    }

    public ConfidenceTable {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        steps = List.copyOf(steps);
        weights.forEach((question, weight) -> {
            if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "weights: none may be negative, got " + weight + " for `" + question + "`");
            }
        });
        if (steps.isEmpty() || steps.get(0).from() != 0) {
            throw new IllegalArgumentException("steps: the first must begin at 0, got "
                    + (steps.isEmpty() ? "none" : "" + steps.get(0).from()));
        }
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            if (step.from() <= before.from() || step.confidence() < before.confidence()) {
                throw new IllegalArgumentException(
                        "steps: sums must rise and confidences not fall, got " + before + " before " + step);
            }
        }
    }

    /** The confidence in an answer of which this was found, from 0 to 1. */
    public double confidence(Findings findings) {
        return at(sum(findings));
    }

    /** The confidence at a sum. */
    public double at(double sum) {
        double confidence = steps.get(0).confidence();
        for (Step step : steps) {
            if (step.from() > sum) {
                return confidence;
            }
            confidence = step.confidence();
        }
        return confidence;
    }

    /** The weighted sum of what was found. */
    public double sum(Findings findings) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * value(findings.on(entry.getKey()));
        }
        return sum;
    }

    /** The sum where every question but these is Met for certain. */
    public double mostWithout(java.util.Set<String> questions) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += questions.contains(entry.getKey()) ? 0 : entry.getValue();
        }
        return sum;
    }

    /** The ids of the questions that count, in order. */
    public List<String> questions() {
        List<String> ids = new ArrayList<>();
        weights.forEach((question, weight) -> {
            if (weight > 0) {
                ids.add(question);
            }
        });
        return List.copyOf(ids);
    }

    /**
     * What a question counts of its weight: the probability of its Met, 1 where none was given, the least where it was asked of
     * several parts, and 0 where it is not Met of every one.
     *
     * @param findings all findings on one question; may be empty
     */
    public static double value(List<Finding> findings) {
        return findings.stream()
                .mapToDouble(f -> f.met() ? f.probability().orElse(1) : 0)
                .min()
                .orElse(0);
    }
}
