package dev.scaffold.lab.export;

import dev.scaffold.lab.runs.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What most samples of a pool answer.
 *
 * @param answer the answer with most votes; of equals the first in the alphabet
 * @param votes how many
 * @param samples how many there are, those without an answer too
 * @param right whether that answer is right
 */
record Majority(String answer, int votes, int samples, boolean right) {

    /** Empty if no sample has an answer. */
    static Optional<Majority> of(List<Sample> pool) {
        Map<String, Integer> votes = new TreeMap<>();
        pool.forEach(s -> s.answer().ifPresent(a -> votes.merge(a, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> new Majority(e.getKey(), e.getValue(), pool.size(), right(pool, e.getKey())));
    }

    private static boolean right(List<Sample> pool, String answer) {
        return pool.stream()
                .anyMatch(s -> s.right() && s.answer().filter(answer::equals).isPresent());
    }

    double share() {
        return votes / (double) samples;
    }

    /** Neither hopeless nor settled: more than one sample agrees, and not all do (SQLM, arXiv 2508.03682). */
    boolean inDifficultyBand() {
        return votes > 1 && votes < samples;
    }
}
