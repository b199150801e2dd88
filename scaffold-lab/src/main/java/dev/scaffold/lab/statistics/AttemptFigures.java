package dev.scaffold.lab.statistics;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was agreed at one attempt, over all deliberations that came so far: repairs are further chances to agree with what is wrong.
 *
 * @param attempt its number, the first being 1
 * @param judged how many deliberations came to this attempt
 * @param agreed how many were agreed at it
 * @param wronglyAgreed how many of these are wrong
 */
public record AttemptFigures(int attempt, int judged, int agreed, int wronglyAgreed) {

    /**
     * One attempt of one deliberation.
     *
     * @param number the first being 1
     */
    public record Attempt(int number, boolean agreed, boolean right) {}

    /** The figures by number of attempt, ascending. */
    public static List<AttemptFigures> of(List<Attempt> attempts) {
        return attempts.stream()
                .collect(Collectors.groupingBy(Attempt::number, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .toList();
    }

    private static AttemptFigures of(int number, List<Attempt> attempts) {
        List<Attempt> agreed = attempts.stream().filter(Attempt::agreed).toList();
        return new AttemptFigures(number, attempts.size(), agreed.size(), (int)
                agreed.stream().filter(a -> !a.right()).count());
    }

    /** The share of wrong ones among what was agreed at this attempt; {@code NaN} if nothing was. */
    public double wrongShare() {
        return wronglyAgreed / (double) agreed;
    }
}
