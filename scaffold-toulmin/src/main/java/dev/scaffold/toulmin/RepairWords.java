package dev.scaffold.toulmin;

/** What a draft is sent back with. */
public enum RepairWords {
    /** The question, the words that were judged, the reason and the advice. */
    QUOTING,
    /** The question and the advice alone: nothing that was taken from the draft or said about it. For experiments. */
    WITHOUT_QUOTES
}
