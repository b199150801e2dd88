package dev.scaffold.toulmin.gates;

import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;

/**
 * {@code ID met}: holds if the question is Met.
 *
 * @param question the question's id
 */
public record QuestionMet(String question) implements Gate {
    @Override
    public boolean holds(Findings findings) {
        return findings.of(question) == Outcome.MET;
    }
}
