package dev.scaffold;

import java.util.Locale;

/** What a model was called for. */
public enum Phase {
    /** The caller's own request. */
    DRAFT,
    /** The extraction and the questions that travel together. */
    CRITIC,
    /** A question that travels alone. */
    QUESTION,
    /** Critical questions written and selected by a model. */
    GENERATE,
    /** The answer worked out afresh, without the draft. */
    FRESH,
    /** Another draft, with what was not met. */
    REPAIR;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The phase as it is shown. */
    public String word() {
        return word;
    }
}
