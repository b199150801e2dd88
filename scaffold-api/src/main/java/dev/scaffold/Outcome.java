package dev.scaffold;

/** What a critical question came to. Only Met counts. */
public enum Outcome {
    /** The answer survives the question. */
    MET,
    /** It does not. */
    UNMET,
    /** It could not be told: silence, garbage, a quote that is not there, a broken call, doubt. */
    UNCLEAR,
    /** There is nothing of which the question could be asked, and the script allows that. */
    NOT_APPLICABLE
}
