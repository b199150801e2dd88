package dev.scaffold;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a gate came to: Agreed if it holds on what was met, Withheld if nothing open could make it hold, otherwise Undecided. */
public sealed interface Verdict {

    /**
     * The checks are met.
     *
     * @param restsOn ids of questions, in the order of the script: one minimal set of Mets that is enough
     * @param anchored whether every set of Mets that is enough holds one with an {@linkplain Basis#anchoring() anchoring}
     *     basis
     */
    record Agreed(List<String> restsOn, boolean anchored) implements Verdict {
        public Agreed {
            restsOn = List.copyOf(restsOn);
        }
    }

    /**
     * A check failed that agreement cannot do without.
     *
     * @param because ids of the questions that are not met and block the gate, in the order of the script
     */
    record Withheld(List<String> because) implements Verdict {
        public Withheld {
            because = List.copyOf(because);
        }
    }

    /**
     * It could not be told.
     *
     * @param open ids of the questions that stayed unclear or unasked, in the order of the script
     * @param note why, where it is not for the questions alone: a budget that ran out, for instance; may be empty
     */
    record Undecided(List<String> open, String note) implements Verdict {
        public Undecided {
            open = List.copyOf(open);
            Objects.requireNonNull(note, "note");
        }
    }

    /** One value out of the three cases. */
    default <T> T fold(
            Function<? super Agreed, ? extends T> agreed,
            Function<? super Withheld, ? extends T> withheld,
            Function<? super Undecided, ? extends T> undecided) {
        if (this instanceof Agreed a) {
            return agreed.apply(a);
        }
        return this instanceof Withheld w ? withheld.apply(w) : undecided.apply((Undecided) this);
    }

    /** {@code agreed}, {@code withheld} or {@code undecided}. */
    default String word() {
        return fold(a -> "agreed", w -> "withheld", u -> "undecided");
    }

    /** True if the checks are met. */
    default boolean isAgreed() {
        return this instanceof Agreed;
    }
}
