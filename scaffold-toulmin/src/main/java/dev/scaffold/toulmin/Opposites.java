package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/**
 * What two opposite questions came to together. A small model says Yes to both; what is left of its Yes to the one when the other's is
 * taken off tells what it holds for true.
 *
 * @param outcome Unmet if the second one is rather answered Yes, Met if it is not, Unclear if that could not be told
 * @param probability of the first, where both could be read off their tokens
 */
record Opposites(Outcome outcome, OptionalDouble probability) {
    private static final Opposites UNTOLD = new Opposites(Outcome.UNCLEAR, OptionalDouble.empty());
    private static final double HALF = 0.5;

    /**
     * Probabilities are put together, bare words have to differ.
     *
     * @param bias log-odds that lean to the first whatever is asked, taken off; asked for only where there are probabilities
     * @param doubt how far below one half the probability has to be for the second
     */
    static Opposites of(
            Optional<WordChoice.Told> one, Optional<WordChoice.Told> other, DoubleSupplier bias, double doubt) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNTOLD;
        }
        OptionalDouble lead = lead(one, other);
        if (lead.isEmpty()) {
            boolean differ = one.get().first() != other.get().first();
            Outcome word = one.get().first() ? Outcome.MET : Outcome.UNMET;
            return differ ? new Opposites(word, OptionalDouble.empty()) : UNTOLD;
        }
        double p = 1 / (1 + Math.exp(-(lead.getAsDouble() - bias.getAsDouble())));
        return new Opposites(p < HALF - doubt ? Outcome.UNMET : Outcome.MET, OptionalDouble.of(p));
    }

    /** By how much the first is rather answered Yes, in log-odds; empty where no probability was had. */
    static OptionalDouble lead(Optional<WordChoice.Told> one, Optional<WordChoice.Told> other) {
        OptionalDouble first = one.map(WordChoice.Told::logOdds).orElse(OptionalDouble.empty());
        OptionalDouble second = other.map(WordChoice.Told::logOdds).orElse(OptionalDouble.empty());
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of((first.getAsDouble() - second.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }
}
