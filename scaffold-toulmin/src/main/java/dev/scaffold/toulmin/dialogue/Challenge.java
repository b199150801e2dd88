package dev.scaffold.toulmin.dialogue;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a turn does to a position that was taken before it. */
public sealed interface Challenge {

    /** Nothing: it goes on, thanks, agrees or asks something else. */
    Challenge NONE = new None();

    /** It doubts the position and names no other. */
    Challenge DOUBT = new Doubt();

    /** Code cannot tell. */
    Challenge UNSURE = new Unsure();

    /** Nothing: it goes on, thanks, agrees or asks something else. */
    record None() implements Challenge {}

    /** It doubts the position and names no other. */
    record Doubt() implements Challenge {}

    /**
     * It puts another in its place.
     *
     * @param position the other
     */
    record Counter(Position position) implements Challenge {
        public Counter {
            Objects.requireNonNull(position, "position");
        }
    }

    /** Code cannot tell. */
    record Unsure() implements Challenge {}

    /** One value out of the four cases. */
    default <T> T fold(
            Supplier<? extends T> none,
            Supplier<? extends T> doubt,
            Function<? super Position, ? extends T> counter,
            Supplier<? extends T> unsure) {
        if (this instanceof Counter other) {
            return counter.apply(other.position());
        }
        return this instanceof None ? none.get() : this instanceof Doubt ? doubt.get() : unsure.get();
    }
}
