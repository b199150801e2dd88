package dev.scaffold;

/** What a finding rests on. */
public enum Basis {
    /** A text found word for word by code. */
    QUOTE,
    /** Something computed again by code, and compared. */
    RECOMPUTATION,
    /** A check of the application. */
    TOOL,
    /** A model whose declared id differs from the answering model's. */
    OTHER_MODEL,
    /** The opinion of the answering model itself, or of one that declared no id. */
    OPINION,
    /** Nothing: there was nothing to check, only the form was looked at, or no judgement was had. */
    NOTHING;

    /** True if it ties a finding to something outside the answering model. */
    public boolean anchoring() {
        return this == QUOTE || this == RECOMPUTATION || this == TOOL || this == OTHER_MODEL;
    }
}
