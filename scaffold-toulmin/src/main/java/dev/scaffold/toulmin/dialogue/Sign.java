package dev.scaffold.toulmin.dialogue;

import java.util.Locale;

/** Something that speaks for one of two positions, more or less strongly, without looking at who holds it. */
public enum Sign {
    /** How often the question, answered again without the dialogue, came to either. */
    FRESH,
    /** Which of the two a model chooses that is shown them side by side, in both orders. */
    CHOICE,
    /** How probable a model finds each, alone: P(True), arXiv 2207.05221. */
    TRUTH,
    /** How probable a model finds it that every step is right of a working for each, alone; where both have one. */
    STEPS,
    /** How probable Met is, on the mean of the script's questions, of the argument for each, alone. */
    QUESTIONS,
    /** Whether a sum is wrong in the argument for one of them alone. */
    SUMS;

    /** The word under which it is recorded. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
