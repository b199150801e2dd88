package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.toulmin.arithmetic.Sums;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.dialogue.RevisionStep;
import dev.scaffold.toulmin.dialogue.Sign;
import dev.scaffold.toulmin.dialogue.Weighing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Looks at the signs that tell two positions apart. None of them sees the dialogue, or who holds which. */
final class Contest {
    /** What a bare word is taken for where the endpoint gives no probabilities: three to one. */
    private static final double WORD = Math.log(3);

    /** A wrong sum is nearly always a wrong argument: on 73 drafts of word problems 6 of the 7 that had one were wrong. */
    private static final double WRONG_SUM = Math.log(6);

    private static final double LEAST = 1e-4;

    private final RevisionRule rule;
    private final Request question;
    private final WordChoice asking;

    Contest(RevisionRule rule, Request question, WordChoice asking) {
        this.rule = rule;
        this.question = question;
        this.asking = asking;
    }

    /** Log-odds of the challenger by sign, of those that are looked at and told something. */
    Map<Sign, Double> signs(Weighing weighing, Sides sides) {
        Map<Sign, Double> told = new EnumMap<>(Sign.class);
        for (Sign sign : weighing.weights().keySet()) {
            sign(sign, sides).ifPresent(logOdds -> told.put(sign, logOdds));
        }
        return told;
    }

    private Optional<Double> sign(Sign sign, Sides sides) {
        return switch (sign) {
            case FRESH -> sides.fresh().logOdds();
            case CHOICE -> choice(sides);
            case TRUTH -> truth(sides);
            case STEPS -> sides.workings() ? asked("steps", sides, DialoguePrompts.STEPS) : Optional.empty();
            case QUESTIONS -> questions(sides);
            case SUMS -> sums(sides);
        };
    }

    /** Side by side, in both orders. Probabilities are put together, which takes out what the place is worth; bare words must agree. */
    private Optional<Double> choice(Sides sides) {
        String held = shown(sides.held().position());
        String against = shown(sides.against().position());
        Optional<WordChoice.Told> heldFirst = chosen("held first", held, against);
        if (!rule.takes(RevisionStep.BOTH_ORDERS)) {
            return heldFirst.map(t -> -logOdds(t));
        }
        Optional<WordChoice.Told> againstFirst = chosen("against first", against, held);
        if (heldFirst.isEmpty() || againstFirst.isEmpty()) {
            return Optional.empty();
        }
        boolean graded = heldFirst.get().probability().isPresent()
                && againstFirst.get().probability().isPresent();
        boolean same = heldFirst.get().first() != againstFirst.get().first();
        return graded || same
                ? Optional.of((logOdds(againstFirst.get()) - logOdds(heldFirst.get())) / 2)
                : Optional.empty();
    }

    private Optional<WordChoice.Told> chosen(String order, String first, String second) {
        List<Source> both = List.of(new Source("first answer", first), new Source("second answer", second));
        return asking.put(new WordChoice.Put("choice " + order, both, DialoguePrompts.CHOICE, "First", "Second"));
    }

    /** By the workings where both sides have one, otherwise by the bare positions: what is compared has to be of one kind. */
    private Optional<Double> truth(Sides sides) {
        return asked(
                "truth", sides, sides.workings() ? DialoguePrompts.TRUTH_OF_WORKING : DialoguePrompts.TRUTH_OF_ANSWER);
    }

    /** Each alone, by the same question. Words are not compared, since a small model says Yes to everything. */
    private Optional<Double> asked(String id, Sides sides, String wording) {
        OptionalDouble held = alone(id + " held", sides.held(), sides.workings(), wording);
        OptionalDouble against = alone(id + " against", sides.against(), sides.workings(), wording);
        return held.isPresent() && against.isPresent()
                ? Optional.of(against.getAsDouble() - held.getAsDouble())
                : Optional.empty();
    }

    private OptionalDouble alone(String id, Sides.Side side, boolean working, String wording) {
        Source shown = working
                ? new Source(DialoguePrompts.WORKING, side.argument().text())
                : new Source(DialoguePrompts.PROPOSED, side.position().wordsIn(question.question()));
        return asking.putPlainly(new WordChoice.Put(id, List.of(shown), wording, "Yes", "No"))
                .map(WordChoice.Told::logOdds)
                .orElse(OptionalDouble.empty());
    }

    private static double logOdds(WordChoice.Told told) {
        return told.logOdds().orElse(told.first() ? WORD : -WORD);
    }

    private String shown(Position position) {
        return position.shownIn(question.question());
    }

    private static Optional<Double> questions(Sides sides) {
        OptionalDouble held = sides.held().judged().map(Contest::mean).orElse(OptionalDouble.empty());
        OptionalDouble against = sides.against().judged().map(Contest::mean).orElse(OptionalDouble.empty());
        return held.isPresent() && against.isPresent()
                ? Optional.of(against.getAsDouble() - held.getAsDouble())
                : Optional.empty();
    }

    /** The mean log-odds of Met over what models were asked. */
    private static OptionalDouble mean(Attempt attempt) {
        return attempt.findings().all().stream()
                .filter(f -> !f.judgedBy().startsWith("code:"))
                .mapToDouble(Contest::met)
                .average();
    }

    private static double met(Finding finding) {
        if (finding.probability().isPresent()) {
            double p = Math.min(1 - LEAST, Math.max(LEAST, finding.probability().getAsDouble()));
            return Math.log(p / (1 - p));
        }
        return finding.met() ? WORD : finding.outcome() == Outcome.UNMET ? -WORD : 0;
    }

    private static Optional<Double> sums(Sides sides) {
        boolean held = wrong(sides.held());
        boolean against = wrong(sides.against());
        return held == against ? Optional.empty() : Optional.of(held ? WRONG_SUM : -WRONG_SUM);
    }

    private static boolean wrong(Sides.Side side) {
        return side.judged()
                .map(a -> wrongSum(a).isPresent())
                .orElseGet(() -> Sums.in(side.argument().text()).stream().anyMatch(s -> !s.right()));
    }

    /** A finding of a code check that something was calculated or quoted wrong. */
    static Optional<Finding> wrongSum(Attempt attempt) {
        return attempt.findings().all().stream()
                .filter(f -> f.outcome() == Outcome.UNMET
                        && f.basis().anchoring()
                        && f.judgedBy().startsWith("code:"))
                .findFirst();
    }
}
