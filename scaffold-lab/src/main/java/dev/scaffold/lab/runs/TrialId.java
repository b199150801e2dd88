package dev.scaffold.lab.runs;

import java.util.Objects;

/**
 * Which trial.
 *
 * @param item the row's id
 * @param arm the arm
 * @param repeat from 1
 */
record TrialId(String item, String arm, int repeat) {
    TrialId {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(arm, "arm");
    }

    /** As {@link Trial#trace} has it. */
    String trace() {
        return item + "/" + arm + "/" + repeat;
    }
}
