package dev.scaffold.dsl.rehearsal;

import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Revision;
import dev.scaffold.Verdict;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.Decision;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what came of a run against what a test expects. */
final class Expected {
    private final Plan plan;
    private final Deliberation run;

    Expected(Plan plan, Deliberation run) {
        this.plan = plan;
        this.run = run;
    }

    /** Why the test fails; empty if it passes. */
    List<String> failures(List<Expectation> expectations) {
        List<String> failures = new ArrayList<>();
        for (Expectation expectation : expectations) {
            failure(expectation).ifPresent(failures::add);
        }
        if (failures.isEmpty()) {
            expectations.forEach(e -> vacuous(e).ifPresent(failures::add));
        }
        return failures;
    }

    private Optional<String> failure(Expectation expectation) {
        if (expectation instanceof Expectation.Agreed) {
            return unless(run.verdict().isAgreed(), "expected agreed, but " + verdict());
        } else if (expectation instanceof Expectation.Withheld withheld) {
            return withheld(withheld.by().stream().map(Word::text).toList());
        } else if (expectation instanceof Expectation.Undecided) {
            return unless(run.verdict() instanceof Verdict.Undecided, "expected undecided, but " + verdict());
        } else if (expectation instanceof Expectation.Held) {
            return revision(Revision.Outcome.HELD, "held");
        } else if (expectation instanceof Expectation.Revised) {
            return revision(Revision.Outcome.REVISED, "revised");
        } else if (expectation instanceof Expectation.Anchored) {
            return anchored(true);
        } else if (expectation instanceof Expectation.Unanchored) {
            return anchored(false);
        } else if (expectation instanceof Expectation.Calls calls) {
            int made = run.usage().calls();
            int most = calls.most().toInt();
            return unless(made <= most, "expected " + most + " calls at most, but there were " + made);
        } else if (expectation instanceof Expectation.Attempts attempts) {
            int made = run.attempts().size();
            int number = attempts.number().toInt();
            return unless(made == number, "expected attempts " + number + ", but there were " + made);
        }
        Expectation.OutcomeOf of = (Expectation.OutcomeOf) expectation;
        String question = of.question().text();
        Outcome outcome = run.bestAttempt().findings().of(question);
        return unless(
                outcome == of.outcome(),
                "expected " + question + " " + word(of.outcome()) + ", but it is " + word(outcome) + reason(question));
    }

    private Optional<String> withheld(List<String> by) {
        if (!(run.verdict() instanceof Verdict.Withheld verdict)) {
            return Optional.of("expected withheld, but " + verdict());
        }
        List<String> missing =
                by.stream().filter(q -> !verdict.because().contains(q)).toList();
        return unless(
                missing.isEmpty(),
                "expected withheld by " + String.join(", ", missing) + ", but " + verdict() + notNeeded(missing));
    }

    /** The reasons of a refusal are as few as will do: an author who misses one is told that it was seen. */
    private String notNeeded(List<String> missing) {
        List<String> unmet = missing.stream()
                .filter(q -> run.bestAttempt().findings().of(q) == Outcome.UNMET)
                .toList();
        return unmet.isEmpty()
                ? ""
                : "; " + String.join(", ", unmet) + (unmet.size() == 1 ? " is" : " are")
                        + " unmet too, and not needed to withhold: write `expect " + unmet.get(0) + " unmet`";
    }

    private Optional<String> revision(Revision.Outcome outcome, String word) {
        String came = run.revision()
                .map(r -> "it is " + r.outcome().name().toLowerCase(Locale.ROOT) + ": " + r.reason())
                .orElse("no position was challenged");
        return unless(
                run.revision().filter(r -> r.outcome() == outcome).isPresent(),
                "expected the position " + word + ", but " + came);
    }

    private Optional<String> anchored(boolean expected) {
        String word = expected ? "anchored" : "unanchored";
        return run.verdict() instanceof Verdict.Agreed agreed
                ? unless(agreed.anchored() == expected, "expected " + word + ", but it is not")
                : Optional.of("expected agreed and " + word + ", but " + verdict());
    }

    /** A test that could not have come out otherwise shows nothing. */
    private Optional<String> vacuous(Expectation expectation) {
        if (expectation instanceof Expectation.Withheld) {
            return unless(
                    !(turned(Outcome.MET) instanceof Verdict.Withheld),
                    "this test shows nothing: it would be withheld with every finding met");
        } else if (expectation instanceof Expectation.Agreed) {
            return unless(
                    !turned(Outcome.UNCLEAR).isAgreed(),
                    "this test shows nothing: it would be agreed with every finding unclear");
        }
        return Optional.empty();
    }

    private Verdict turned(Outcome outcome) {
        Findings findings = run.bestAttempt().findings();
        List<Finding> missing = plan.order().stream()
                .filter(q -> !findings.asked(q))
                .map(q -> Finding.of(q, outcome, "", Basis.NOTHING, ""))
                .toList();
        return Decision.of(plan.gate(), plan.order(), findings.plus(missing).map(f -> f.turned(outcome, f.reason())));
    }

    /** What the verdict is, with the findings that explain it. */
    private String verdict() {
        return "it is "
                + run.verdict()
                        .fold(
                                agreed -> "agreed",
                                withheld -> "withheld by " + reasons(withheld.because()),
                                undecided -> "undecided"
                                        + (undecided.note().isEmpty() ? "" : " (" + undecided.note() + ")")
                                        + (undecided.open().isEmpty() ? "" : ", open: " + reasons(undecided.open())));
    }

    private String reasons(List<String> questions) {
        return questions.stream().map(q -> q + reason(q)).collect(Collectors.joining(", "));
    }

    private String reason(String question) {
        Attempt best = run.bestAttempt();
        return best.findings().on(question).stream()
                .filter(f -> !f.met() && !f.reason().isBlank())
                .findFirst()
                .map(f -> " (" + f.reason() + ")")
                .orElse("");
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE
                ? "inapplicable"
                : outcome.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> unless(boolean fine, String failure) {
        return fine ? Optional.empty() : Optional.of(failure);
    }
}
