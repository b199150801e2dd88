package dev.scaffold.lab.runs;

import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Row;

/** Whose calls are one: equal requests of those that share are made once, and each counts the reply as made for it alone. */
public enum Sharing {
    /** Every trial makes its own calls. */
    NONE,
    /**
     * The arms of an item share what they ask alike at temperature 0 or with the same seed: whoever asks so asks for the same draw, and
     * another reply would differ by the server's noise alone.
     */
    ITEM,
    /** The rows of a cluster and all arms share whatever they ask alike. */
    CLUSTER;

    /** What holds in a comparison whose answers are drawn like this: {@link #ITEM} at temperature 0, otherwise {@link #NONE}. */
    public static Sharing ofComparison(Sampling sampling) {
        return cold(sampling) ? ITEM : NONE;
    }

    /** Under whose name a call is kept. Two repeats never share one. */
    TrialId owner(Row row, TrialId trial, Request request) {
        return switch (this) {
            case NONE -> trial;
            case ITEM -> sameDraw(request.sampling()) ? new TrialId(row.id(), "", trial.repeat()) : trial;
            case CLUSTER -> new TrialId(row.cluster(), "", trial.repeat());
        };
    }

    private static boolean sameDraw(Sampling sampling) {
        return cold(sampling) || sampling.seed().isPresent();
    }

    private static boolean cold(Sampling sampling) {
        return sampling.temperature().isPresent() && sampling.temperature().getAsDouble() == 0;
    }
}
