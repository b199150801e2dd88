package dev.scaffold.lab;

import dev.scaffold.Deliberation;
import dev.scaffold.Findings;

/**
 * One row, deliberated and scored.
 *
 * @param row the row
 * @param deliberation what happened
 * @param firstRight whether the first draft was right
 * @param bestRight whether the attempt that the verdict is about was right
 */
public record Measured(Row row, Deliberation deliberation, boolean firstRight, boolean bestRight) {

    /** Scores a deliberation. */
    public static Measured of(Row row, Deliberation deliberation) {
        return new Measured(
                row,
                deliberation,
                right(row, deliberation.attempts().get(0).draft().text()),
                right(row, deliberation.bestAttempt().draft().text()));
    }

    private static boolean right(Row row, String draft) {
        return row.right(draft);
    }

    /** What was found about the first draft. */
    public Findings onFirstDraft() {
        return deliberation.attempts().get(0).findings();
    }
}
