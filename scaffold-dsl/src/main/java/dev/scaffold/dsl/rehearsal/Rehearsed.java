package dev.scaffold.dsl.rehearsal;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Tool;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.toulmin.Device;
import dev.scaffold.toulmin.Extras;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan as a test runs it: the judges' words are given, so nothing is asked for that only tells how a judge came to them
 * (probabilities, quotes, both orders), nothing is limited or only observed, and there are as many attempts as drafts.
 */
final class Rehearsed {
    private Rehearsed() {}

    static Plan plan(Plan plan, int attempts) {
        List<CriticalQuestion> questions =
                plan.questions().stream().map(Rehearsed::question).toList();
        Extras steps = Extras.NONE
                .withGenerations(plan.extras().generations())
                .withCounters(plan.extras().counters());
        Extras asserting = plan.extras().assertion().map(steps::withAssertion).orElse(steps);
        Extras revising = plan.extras().revision().map(asserting::withRevision).orElse(asserting);
        return plan.withQuestions(questions)
                .withMode(QuestionMode.BATCHED)
                .withMaxAttempts(attempts)
                .withLimits(Budget.UNLIMITED)
                .withExtras(revising);
    }

    /** The scaffold with this plan in place of its own. */
    static Compiled compiled(Compiled compiled, Plan plan) {
        return new Compiled(plan, compiled.peers(), compiled.convergent(), compiled.answerable());
    }

    private static CriticalQuestion question(CriticalQuestion question) {
        return new CriticalQuestion(
                question.id(),
                question.target(),
                question.wording(),
                question.weight(),
                judge(question),
                Optional.empty(),
                Set.of(),
                false,
                question.repair(),
                question.source());
    }

    /** A device that calls a model is played by a tool. */
    private static Judge judge(CriticalQuestion question) {
        return Device.of(question).isPresent()
                ? new Judge.ByTool(Tool.tool("device " + question.id()))
                : question.judge();
    }
}
