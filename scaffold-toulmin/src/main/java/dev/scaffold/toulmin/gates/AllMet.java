package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import java.util.List;

/**
 * {@code all GROUP met}: holds if at least one of the questions is Met and every other is Met or not applicable.
 *
 * @param questions the ids of the group
 */
public record AllMet(List<String> questions) implements Gate {
    public AllMet {
        questions = List.copyOf(questions);
    }

    @Override
    public boolean holds(Findings findings) {
        boolean met = false;
        for (String question : questions) {
            switch (findings.of(question)) {
                case MET -> met = true;
                case NOT_APPLICABLE -> {}
                case UNMET, UNCLEAR -> {
                    return false;
                }
            }
        }
        return met;
    }
}
