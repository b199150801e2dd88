package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What models said of one draft.
 *
 * @param heard by id of a kind ({@link Plan#found}) or topic of a question ({@link Batch#topic})
 * @param basis what a verdict of a question's judge rests on
 * @param plan what is asked
 * @param places where quotes may stand
 */
record Hearing(Map<String, Heard> heard, Function<CriticalQuestion, Basis> basis, Plan plan, Places places) {

    /** The findings on a question that a model answers; none if there is no part to ask of. */
    List<Finding> findings(CriticalQuestion question, Argument argument) {
        if (!plan.travelsAlone(question)) {
            return judgement(question, Focus.EVERYTHING).findings(argument);
        }
        return Focus.all(question, argument).stream()
                .map(focus -> alone(question, focus, argument))
                .toList();
    }

    private Finding alone(CriticalQuestion question, Focus focus, Argument argument) {
        return question.bothOrders()
                ? SideBySide.agreed(
                        judged(question, focus.in(Focus.Order.OBJECTION_FIRST), argument),
                        judged(question, focus.in(Focus.Order.ANSWER_FIRST), argument))
                : judged(question, focus, argument);
    }

    private Finding judged(CriticalQuestion question, Focus focus, Argument argument) {
        return judgement(question, focus).finding(focus, argument);
    }

    private CriticJudgement judgement(CriticalQuestion question, Focus focus) {
        Heard said = Heard.of(heard, focus.of(question.id()));
        return new CriticJudgement(question, said, basis.apply(question), places);
    }
}
