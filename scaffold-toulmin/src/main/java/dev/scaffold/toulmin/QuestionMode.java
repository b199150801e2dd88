package dev.scaffold.toulmin;

/** How the questions that a model answers travel. */
public enum QuestionMode {
    /** All in one call, together with the extraction. */
    BATCHED,
    /** The extraction in one call, then each question in a call of its own. */
    SEPARATE,
    /** In the draft call itself: one call, weakest, always unanchored. */
    INLINE
}
