package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Critical questions that a model writes. They are weighed, never essential, and stay the same over all drafts.
 *
 * @param kind which part they are about
 * @param written how many are written, 1 or more
 * @param kept how many of them are asked, from 1 to {@code written}
 * @param weight of each, 1 or more
 * @param role who writes and selects
 * @param criterion what they are selected by
 */
public record Generation(Part.Kind kind, int written, int kept, int weight, Role role, String criterion) {

    public Generation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(criterion, "criterion");
        if (kept < 1 || written < kept || weight < 1) {
            throw new IllegalArgumentException("generation: 1 <= kept <= written and weight >= 1, got kept " + kept
                    + ", written " + written + ", weight " + weight);
        }
    }

    /** The ids under which they are asked: {@code grounds-generated-1} ... */
    public List<String> ids() {
        return IntStream.rangeClosed(1, kept).mapToObj(this::id).toList();
    }

    private String id(int number) {
        return kind.word() + "-generated-" + number;
    }

    /** The n-th question kept, n from 1, in these words. */
    CriticalQuestion question(int number, String wording, Role judge) {
        return CriticalQuestion.weighed(id(number), new Target.Whole(kind), wording, weight)
                .withJudge(new Judge.ByRole(judge))
                .withSource("written by " + role.name());
    }
}
