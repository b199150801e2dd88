package dev.scaffold;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answer to one critical question, about one part or about the whole.
 *
 * @param question the question's id
 * @param part the id of the part that was judged, if one was
 * @param outcome what it came to
 * @param judgedBy who judged, to be shown: {@code code:arithmetic}, {@code critic}, {@code tool:stock}
 * @param basis what it rests on
 * @param quote what was quoted, as found by code, or {@link Anchor.Missing}
 * @param reason why, in a few words; may be empty
 * @param probability of Met, from 0 to 1, where it could be read off the verdict's own token
 * @param raw the judge's own words, kept where they could not be used
 */
public record Finding(
        String question,
        Optional<String> part,
        Outcome outcome,
        String judgedBy,
        Basis basis,
        Optional<Anchor> quote,
        String reason,
        OptionalDouble probability,
        Optional<String> raw) {

    public Finding {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(judgedBy, "judgedBy");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(raw, "raw");
        if (probability.isPresent() && !(probability.getAsDouble() >= 0 && probability.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("probability: must be from 0 to 1, got " + probability.getAsDouble());
        }
    }

    /** A finding about the whole, without quote, probability or raw words. */
    public static Finding of(String question, Outcome outcome, String judgedBy, Basis basis, String reason) {
        return new Finding(
                question,
                Optional.empty(),
                outcome,
                judgedBy,
                basis,
                Optional.empty(),
                reason,
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** True if it is Met. */
    public boolean met() {
        return outcome == Outcome.MET;
    }

    /** A copy about this part. */
    public Finding about(String partId) {
        return new Finding(question, Optional.of(partId), outcome, judgedBy, basis, quote, reason, probability, raw);
    }

    /** A copy that came to this instead, for this reason. */
    public Finding turned(Outcome value, String why) {
        return new Finding(question, part, value, judgedBy, basis, quote, why, probability, raw);
    }

    /** A copy with this quote. */
    public Finding withQuote(Anchor value) {
        return new Finding(question, part, outcome, judgedBy, basis, Optional.of(value), reason, probability, raw);
    }

    /** A copy with this probability of Met. */
    public Finding withProbability(double value) {
        return new Finding(question, part, outcome, judgedBy, basis, quote, reason, OptionalDouble.of(value), raw);
    }

    /** A copy without a probability: its outcome is taken for certain. */
    public Finding withoutProbability() {
        return new Finding(question, part, outcome, judgedBy, basis, quote, reason, OptionalDouble.empty(), raw);
    }

    /** A copy that keeps the judge's own words. */
    public Finding withRaw(String value) {
        return new Finding(question, part, outcome, judgedBy, basis, quote, reason, probability, Optional.of(value));
    }
}
