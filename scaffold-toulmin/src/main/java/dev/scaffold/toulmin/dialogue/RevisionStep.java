package dev.scaffold.toulmin.dialogue;

/** A step of the gate on revision that can be left out, so that it can be told what each is worth. */
public enum RevisionStep {
    /** Looks what is new in the challenge. Left out, every challenge counts as one that gives reasons. */
    NEWS,
    /** Bare insistence reopens the question: it is answered again without the dialogue. Left out, nothing answers it again. */
    BLIND,
    /** Where a challenge gives no reason, most fresh answers have to come to the challenger. Left out, the signs alone decide. */
    MAJORITY,
    /**
     * Fresh answers are not asked for where both positions are options of a menu: a small model chooses options no better than by
     * chance. Left out, they count there too.
     */
    MENUS,
    /** The argument for a new position has to pass the questions of the script. */
    QUESTIONS,
    /** An argument with an essential code check that is not met never wins. */
    CODE_CHECKS,
    /** What stands side by side is shown in both orders. Left out, the position that was held comes first. */
    BOTH_ORDERS,
    /** The challenger must be ahead by a margin. Left out, any lead is enough. */
    MARGIN
}
