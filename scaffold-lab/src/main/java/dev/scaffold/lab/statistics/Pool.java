package dev.scaffold.lab.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Samples of one item for self-consistency, and what majorities of them come to: exact, over all subsets of a size.
 *
 * @param item the id of the row
 * @param family its stratum
 * @param cluster what it shares with rows that are not independent of it
 * @param samples from 1 to {@value #MOST_SAMPLES}
 */
public record Pool(String item, String family, String cluster, List<Vote> samples) implements Sampled {
    private static final int MOST_SAMPLES = 16;

    public Pool {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        samples = List.copyOf(samples);
        if (samples.isEmpty() || samples.size() > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    "samples: must be 1 to " + MOST_SAMPLES + ", got " + samples.size() + " for item `" + item + "`");
        }
    }

    /**
     * What one sample votes for.
     *
     * @param answer what it answers, equal answers being equal texts; empty if no answer is found: it casts no vote
     * @param right whether that answer is right
     * @param tokens what it cost
     */
    public record Vote(Optional<String> answer, boolean right, long tokens) {
        public Vote {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** The mean cost of a sample. */
    public double meanTokens() {
        return samples.stream().mapToLong(Vote::tokens).average().orElseThrow();
    }

    /**
     * The chance that the majority of so many samples is right, over all subsets of that size; equal votes are broken by lot, and without
     * any vote the answer is wrong.
     *
     * @param size from 1 to the number of samples
     */
    public double majorityAccuracy(int size) {
        if (size < 1 || size > samples.size()) {
            throw new IllegalArgumentException(
                    "size: must be between 1 and " + samples.size() + ", got " + size + " for item `" + item + "`");
        }
        double sum = 0;
        int subsets = 0;
        for (int subset = 0; subset < 1 << samples.size(); subset++) {
            if (Integer.bitCount(subset) == size) {
                sum += majorityAccuracyOf(subset);
                subsets++;
            }
        }
        return sum / subsets;
    }

    private double majorityAccuracyOf(int subset) {
        Map<String, Integer> votes = new HashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            if ((subset >>> i & 1) == 1) {
                samples.get(i).answer().ifPresent(answer -> votes.merge(answer, 1, Integer::sum));
            }
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .mapToDouble(e -> right(e.getKey()) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private boolean right(String answer) {
        return samples.stream()
                .anyMatch(s -> s.right() && s.answer().filter(answer::equals).isPresent());
    }
}
