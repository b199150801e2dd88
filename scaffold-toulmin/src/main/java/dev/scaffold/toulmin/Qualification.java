package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Part;
import dev.scaffold.Verdict;

/** How strongly a claim may be put: told by code from what was found, never by a model. */
public enum Qualification {
    /** It is not agreed to; it goes out, if at all, marked as such. */
    POSSIBLY("possibly"),
    /** It is agreed to, but there is a rebuttal, be it answered, or only the answering model vouches for it. */
    PRESUMABLY("presumably"),
    /** It is agreed to, nothing speaks against it, and something outside the answering model speaks for it. */
    UNQUALIFIED("");

    private final String word;

    Qualification(String word) {
        this.word = word;
    }

    /** The strongest one that findings allow. */
    public static Qualification of(Verdict verdict, Argument argument) {
        if (!(verdict instanceof Verdict.Agreed agreed)) {
            return POSSIBLY;
        }
        return agreed.anchored() && argument.of(Part.Kind.REBUTTAL).isEmpty() ? UNQUALIFIED : PRESUMABLY;
    }

    /** The word, {@code ""} for none. */
    public String word() {
        return word;
    }

    /**
     * The draft put no more strongly than this. One that hedges already stays as it is: its own hedging neither raises nor lowers
     * what it had to pass.
     *
     * @param argument what was found in the draft
     */
    public String tone(String draft, Argument argument) {
        return this == UNQUALIFIED || hedged(argument) ? draft : initial(word) + ":\n\n" + draft;
    }

    private static boolean hedged(Argument argument) {
        return !argument.of(Part.Kind.QUALIFIER).isEmpty()
                || argument.of(Part.Kind.CLAIM).stream().anyMatch(c -> Candidates.any(Part.Kind.QUALIFIER, c.text()));
    }

    private static String initial(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
