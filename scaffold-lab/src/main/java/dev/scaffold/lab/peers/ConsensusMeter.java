package dev.scaffold.lab.peers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How much several answers to the same questions agree, and what that is worth where the right ones are known. Nothing is agreed to for
 * its sake: consensus is reported, and raises no verdict.
 *
 * @param polls how many questions there are
 * @param pairs the mean share of pairs of answers that are the same
 * @param unanimous the share of questions on which all answers are the same
 * @param rightIfUnanimous the share of right ones among those; empty if none is, or no right answer is known
 * @param wrongAndUnanimous the share of all questions of known answer on which all agree and are wrong; empty if none is known
 * @param byLargest by the share of answers that give the one which most give: how many questions, and how often that one is right
 */
public record ConsensusMeter(
        int polls,
        double pairs,
        double unanimous,
        OptionalDouble rightIfUnanimous,
        OptionalDouble wrongAndUnanimous,
        Map<Double, Worth> byLargest) {

    /**
     * What a level of consensus is worth.
     *
     * @param polls how many questions of known answer reach just that level
     * @param right the share of them on which the answer that most give is right
     */
    public record Worth(int polls, double right) {}

    public ConsensusMeter {
        byLargest = Collections.unmodifiableMap(new TreeMap<>(byLargest));
    }

    /**
     * Reads it off.
     *
     * @throws IllegalArgumentException if there is no poll
     */
    public static ConsensusMeter of(List<Poll> polls) {
        if (polls.isEmpty()) {
            throw new IllegalArgumentException("polls: at least one is needed, got none");
        }
        List<Poll> known = polls.stream().filter(p -> p.right().isPresent()).toList();
        Map<Double, List<Poll>> levels = new TreeMap<>();
        known.forEach(
                p -> levels.computeIfAbsent((double) p.largest() / p.answers().size(), l -> new java.util.ArrayList<>())
                        .add(p));
        Map<Double, Worth> worth = new TreeMap<>();
        levels.forEach((level, those) -> worth.put(
                level,
                new Worth(those.size(), mean(those, ConsensusMeter::right).orElseThrow())));
        return new ConsensusMeter(
                polls.size(),
                polls.stream().mapToDouble(Poll::pairs).average().orElseThrow(),
                mean(polls, Poll::unanimous).orElseThrow(),
                mean(known.stream().filter(Poll::unanimous).toList(), ConsensusMeter::right),
                mean(known, p -> p.unanimous() && !right(p)),
                worth);
    }

    private static boolean right(Poll poll) {
        return poll.majority().isPresent() && poll.majority().equals(poll.right());
    }

    private static OptionalDouble mean(List<Poll> polls, java.util.function.Predicate<? super Poll> which) {
        return polls.stream().mapToDouble(p -> which.test(p) ? 1 : 0).average();
    }
}
