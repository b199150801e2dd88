package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Disposition;
import dev.scaffold.Gate;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.toulmin.gates.AllOf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Plans for tests, as plain as can be; each copy changes one thing. */
final class Plans {
    /** Asks for nothing beyond the essential questions. */
    static final Gate ESSENTIALS_ONLY = new AllOf(List.of());

    /** One claim, found by code behind {@code Answer:}. */
    static final PartShape CLAIM = PartShape.of(Part.Kind.CLAIM, 1, 1).byPattern(Pattern.compile("Answer: (.+)"));

    static final byte[] SECRET = "sixteen bytes at least".getBytes(StandardCharsets.UTF_8);

    private Plans() {}

    /** One attempt, questions batched, agreed when the essential questions are met. */
    static Plan plan(List<PartShape> shape, CriticalQuestion... questions) {
        return new Plan(
                "test",
                "",
                Plan.DraftInstruction.NONE,
                Role.CRITIC,
                shape,
                Arrays.asList(questions),
                QuestionMode.BATCHED,
                ESSENTIALS_ONLY,
                1,
                Optional.empty(),
                Disposition.ABSTAIN,
                Budget.UNLIMITED);
    }

    static Plan plan(CriticalQuestion... questions) {
        return plan(List.of(), questions);
    }

    static Plan agreeWhen(Plan p, Gate gate) {
        return p.withAgreeWhen(gate);
    }

    static Plan attempts(Plan p, int most) {
        return p.withMaxAttempts(most);
    }

    static Plan otherwise(Plan p, Disposition disposition) {
        return p.withOtherwise(disposition);
    }

    static Plan limits(Plan p, Budget budget) {
        return p.withLimits(budget);
    }

    static Plan mode(Plan p, QuestionMode mode) {
        return p.withMode(mode);
    }

    static Plan critic(Plan p, Role critic) {
        return new Plan(
                p.name(),
                p.about(),
                p.draft(),
                critic,
                p.shape(),
                p.questions(),
                p.mode(),
                p.agreeWhen(),
                p.maxAttempts(),
                p.repairNote(),
                p.otherwise(),
                p.limits(),
                p.extras());
    }

    static Plan instructed(Plan p, String instruction, int maxOutputTokens) {
        return new Plan(
                p.name(),
                p.about(),
                new Plan.DraftInstruction(Optional.of(instruction), OptionalInt.of(maxOutputTokens)),
                p.critic(),
                p.shape(),
                p.questions(),
                p.mode(),
                p.agreeWhen(),
                p.maxAttempts(),
                p.repairNote(),
                p.otherwise(),
                p.limits(),
                p.extras());
    }

    /** A part that must be quoted from anywhere. */
    static PartShape quoted(Part.Kind kind, int least, int most) {
        return PartShape.of(kind, least, most).quotedFrom(Set.of());
    }

    static CriticalQuestion ofDraft(String id) {
        return CriticalQuestion.essential(id, Target.DRAFT, "Is " + id + " so?");
    }

    static CriticalQuestion ofEach(String id, Part.Kind kind) {
        return CriticalQuestion.essential(id, new Target.Each(kind), "Is " + id + " so?");
    }

    static CriticalQuestion ofAll(String id, Part.Kind kind) {
        return CriticalQuestion.essential(id, new Target.Whole(kind), "Is " + id + " so?");
    }

    static CriticalQuestion weighed(String id, int weight) {
        return CriticalQuestion.weighed(id, Target.DRAFT, "Is " + id + " so?", weight);
    }

    /** A scaffold whose secret is the same each time. */
    static ToulminScaffold scaffold(Plan plan) {
        return ToulminScaffold.of(plan).withSecret(SECRET::clone);
    }
}
