package dev.scaffold;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a position that a user challenged.
 *
 * @param outcome whether it was held, revised or left open
 * @param kept the position that the conversation held before
 * @param against what the challenge puts in its place; empty if it only doubts
 * @param answer the position that the reply states: {@code kept} unless it was revised
 * @param grounds what the challenge gave as reasons that had not been there, one text each; empty if it only insists
 * @param signs by name, how strongly each sign speaks for {@code against}: log-odds, below zero where it speaks for {@code kept};
 *     a sign that told nothing is left out
 * @param preference how probable the signs together make {@code against} beside {@code kept}, from 0 to 1; empty if none was weighed
 * @param reason why it came to this, in a sentence of the engine's own
 */
public record Revision(
        Outcome outcome,
        String kept,
        String against,
        String answer,
        List<String> grounds,
        SortedMap<String, Double> signs,
        OptionalDouble preference,
        String reason) {

    /** What can become of a position. */
    public enum Outcome {
        /** It stays, and what was looked at speaks for it. */
        HELD,
        /** It gives way to another, for a reason that passed its checks. */
        REVISED,
        /** It could not be told: the position stays and is stated as open. */
        UNDECIDED
    }

    public Revision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(answer, "answer");
        grounds = List.copyOf(grounds);
        signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(reason, "reason");
    }
}
