package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.Disposition;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words what goes out where an answer does not do right by what the user takes for granted.
 *
 * @param contested what is not so and the answer does not correct
 * @param open what may not be so and the answer states as its own
 * @param otherwise what goes out for the first
 */
record AssertionWords(List<Premise> contested, List<Premise> open, Disposition otherwise) {

    /** What there is to say about an attempt; empty if it did right by everything. */
    static Optional<AssertionWords> of(Generating generating, Attempt attempt) {
        List<Premise> failed = generating.presumed().map(Presuming.Presumed::premises).orElse(List.of()).stream()
                .filter(p -> p.outcome() != Outcome.MET)
                .filter(p -> attempt.findings().of(Premise.id(p.number())) != Outcome.MET)
                .toList();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssertionWords(
                        failed.stream()
                                .filter(p -> p.outcome() == Outcome.UNMET)
                                .toList(),
                        failed.stream()
                                .filter(p -> p.outcome() == Outcome.UNCLEAR)
                                .toList(),
                        generating.plan().extras().assertion().orElseThrow().otherwise()));
    }

    /** What goes out. */
    String reply(Plan plan, Attempt best, Verdict verdict) {
        if (contested.isEmpty()) {
            return "Not confirmed, at most possible: this answer takes for granted what could not be told.\n"
                    + lines(open) + "\n\n" + best.draft().text();
        }
        return otherwise == Disposition.CONTEST
                ? "The question takes for granted what is not so, as far as I can tell.\n" + lines(contested)
                        + "\nAsked directly, that was judged false, so there is no answer that takes it for granted."
                : "Not so, as far as I can tell:\n" + lines(contested) + "\n\n"
                        + Dispositions.render(plan.withOtherwise(otherwise), best, verdict);
    }

    private static String lines(List<Premise> premises) {
        return premises.stream()
                .map(p -> (p.outcome() == Outcome.UNMET ? "- not so: " : "- not clear: ")
                        + p.taken().said())
                .collect(Collectors.joining("\n"));
    }
}
