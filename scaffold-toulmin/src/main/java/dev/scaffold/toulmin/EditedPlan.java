package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Disposition;
import dev.scaffold.Gate;
import java.util.List;

/** A plan while one of the things that it says is replaced by another. */
final class EditedPlan {
    private final Plan plan;
    List<CriticalQuestion> questions;
    QuestionMode mode;
    Gate agreeWhen;
    int maxAttempts;
    Disposition otherwise;
    Budget limits;
    Extras extras;

    EditedPlan(Plan plan) {
        this.plan = plan;
        questions = plan.questions();
        mode = plan.mode();
        agreeWhen = plan.agreeWhen();
        maxAttempts = plan.maxAttempts();
        otherwise = plan.otherwise();
        limits = plan.limits();
        extras = plan.extras();
    }

    Plan plan() {
        return new Plan(
                plan.name(),
                plan.about(),
                plan.draft(),
                plan.critic(),
                plan.shape(),
                questions,
                mode,
                agreeWhen,
                maxAttempts,
                plan.repairNote(),
                otherwise,
                limits,
                extras);
    }
}
