package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Threshold;
import dev.scaffold.toulmin.fitted.Circumstances;
import dev.scaffold.toulmin.fitted.Fitted;
import dev.scaffold.toulmin.gates.ArgumentGate;
import dev.scaffold.toulmin.gates.Confidence;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts what was fitted into a plan where it holds, and refuses it where it does not. */
final class Fitting {
    private Fitting() {}

    /**
     * The plan with its fitted thresholds filled in. Under other circumstances there are none, as if nothing had been fitted.
     *
     * @throws IllegalArgumentException if its gate asks for a confidence that was fitted under other circumstances
     */
    static Plan into(Plan plan, Circumstances now) {
        if (plan.extras().fitted().isEmpty()) {
            return plan;
        }
        Fitted fitted = plan.extras().fitted().get();
        Optional<String> difference = now.differFrom(fitted.circumstances());
        if (difference.isEmpty()) {
            return plan.withQuestions(
                    plan.questions().stream().map(q -> thresholded(q, fitted)).toList());
        }
        if (asksForConfidence(plan)) {
            throw new IllegalArgumentException("scaffold `" + plan.name()
                    + "` asks for a confidence that tells nothing here: " + difference.get()
                    + "; fit it again, or take `confidence` out of the gate");
        }
        return plan;
    }

    /** Whether the gate reads how probable findings are, and not only what they came to. */
    static boolean asksForConfidence(Plan plan) {
        return ArgumentGate.in(plan.agreeWhen()).stream().anyMatch(Confidence.class::isInstance);
    }

    private static CriticalQuestion thresholded(CriticalQuestion question, Fitted fitted) {
        Optional<Threshold> threshold = question.threshold()
                .filter(t -> t.probability().isEmpty() && fitted.thresholds().containsKey(question.id()))
                .map(t -> new Threshold(
                        OptionalDouble.of(fitted.thresholds().getOrDefault(question.id(), 1.0)), t.elseByWord()));
        return threshold.map(question::withThreshold).orElse(question);
    }
}
