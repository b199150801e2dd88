package dev.scaffold.lab.peers;

import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.lab.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several answers to one question, from several models or from one that was asked several times.
 *
 * @param answers each written in one way only, so that equal answers are equal texts; empty where none could be read
 * @param right the right answer in the same writing, if it is known
 */
public record Poll(List<Optional<String>> answers, Optional<String> right) {
    public Poll {
        answers = List.copyOf(answers);
        java.util.Objects.requireNonNull(right, "right");
        if (answers.size() < 2) {
            throw new IllegalArgumentException("answers: two or more are needed, got " + answers.size());
        }
    }

    /**
     * Asks each of these models once; name one several times to have it asked several times.
     *
     * @throws dev.scaffold.ModelException if one gives no reply
     */
    public static Poll taken(Row row, Request request, List<Model> models) {
        List<Optional<String>> answers = new ArrayList<>();
        models.forEach(m -> answers.add(row.scorer().read(m.reply(request).text())));
        Optional<String> right = answers.stream()
                .flatMap(Optional::stream)
                .filter(a -> row.scorer().right(a, row.answer()))
                .findFirst();
        return new Poll(answers, right.or(() -> Optional.of(row.answer())));
    }

    /** The answer that most give, the first of several; empty if none could be read. */
    public Optional<String> majority() {
        Map<String, Integer> votes = votes();
        int most = largest();
        return answers.stream()
                .flatMap(Optional::stream)
                .filter(a -> votes.getOrDefault(a, 0) == most)
                .findFirst();
    }

    /** How many give the answer that most give. */
    public int largest() {
        return votes().values().stream().max(Integer::compare).orElse(0);
    }

    /** True if all give the same answer. */
    public boolean unanimous() {
        return largest() == answers.size();
    }

    /** The share of pairs that give the same answer; one that cannot be read is like no other. */
    public double pairs() {
        long same = votes().values().stream().mapToLong(n -> (long) n * (n - 1)).sum();
        return (double) same / ((long) answers.size() * (answers.size() - 1));
    }

    private Map<String, Integer> votes() {
        Map<String, Integer> votes = new HashMap<>();
        answers.forEach(a -> a.ifPresent(text -> votes.merge(text, 1, Integer::sum)));
        return votes;
    }
}
