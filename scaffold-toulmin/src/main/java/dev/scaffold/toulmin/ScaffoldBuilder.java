package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Disposition;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Judge;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.toulmin.checks.Checks;
import dev.scaffold.toulmin.checks.SchemaCheck;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AtLeast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes a scaffold in Java, without a script. It says the same things in the same order; what is left out is as in a script that
 * leaves it out: questions travel together, one attempt, the essential questions decide, {@code abstain}, no limits.
 *
 * <pre>{@code
 * Scaffold prices = ToulminScaffold.builder("prices")
 *         .instruct("End with a line `Answer: N`.")
 *         .part(PartShape.of(Part.Kind.CLAIM, 1, 1).byPattern(Pattern.compile("Answer: (.+)")))
 *         .ask(CriticalQuestion.byCode("sums-recompute", Target.DRAFT, "arithmetic"))
 *         .ask(CriticalQuestion.essential("asked-for", new Target.Whole(Part.Kind.CLAIM), "Is it what the question asks for?"))
 *         .repair(2)
 *         .build();
 * }</pre>
 *
 * <p>Each method gives a new builder, and leaves this one as it is.
 */
public final class ScaffoldBuilder {
    private final String name;
    private final List<Consumer<Said>> steps;

    private ScaffoldBuilder(String name, List<Consumer<Said>> steps) {
        this.name = name;
        this.steps = List.copyOf(steps);
    }

    static ScaffoldBuilder named(String name) {
        return new ScaffoldBuilder(Objects.requireNonNull(name, "name"), List.of());
    }

    /** What was said so far. */
    private static final class Said {
        private String about = "";
        private Plan.DraftInstruction draft = Plan.DraftInstruction.NONE;
        private Role critic = Role.CRITIC;
        private final List<PartShape> shape = new ArrayList<>();
        private final List<CriticalQuestion> questions = new ArrayList<>();
        private QuestionMode mode = QuestionMode.BATCHED;
        private Function<List<CriticalQuestion>, Gate> agreeWhen = questions -> new AllOf(List.of());
        private int maxAttempts = 1;
        private Optional<String> repairNote = Optional.empty();
        private Disposition otherwise = Disposition.ABSTAIN;
        private Budget limits = Budget.UNLIMITED;
        private Extras extras = Extras.NONE;
    }

    private ScaffoldBuilder with(Consumer<Said> step) {
        List<Consumer<Said>> more = new ArrayList<>(steps);
        more.add(step);
        return new ScaffoldBuilder(name, more);
    }

    /** What the scaffold is for. */
    public ScaffoldBuilder about(String text) {
        return with(s -> s.about = text);
    }

    /** An instruction that is added to every request for a draft. */
    public ScaffoldBuilder instruct(String text) {
        return with(s -> s.draft = new Plan.DraftInstruction(Optional.of(text), s.draft.maxOutputTokens()));
    }

    /** A cap on the tokens of a draft, 1 or more. */
    public ScaffoldBuilder draftAtMost(int tokens) {
        return with(s -> s.draft = new Plan.DraftInstruction(s.draft.instruct(), OptionalInt.of(tokens)));
    }

    /** Names the critic, so that the application must bind a model to it; without a name the answering model judges itself. */
    public ScaffoldBuilder critic(String role) {
        return with(s -> s.critic = Role.role(role));
    }

    /** Has parts of one kind looked for; each kind once. */
    public ScaffoldBuilder part(PartShape part) {
        return with(s -> s.shape.add(part));
    }

    /** Asks a question; the order counts: write those that matter most first. */
    public ScaffoldBuilder ask(CriticalQuestion question) {
        return with(s -> s.questions.add(question));
    }

    /** How questions to models travel. */
    public ScaffoldBuilder questions(QuestionMode mode) {
        return with(s -> s.mode = mode);
    }

    /** A formula that has to hold besides all essential questions being met. It replaces the one before. */
    public ScaffoldBuilder agreeWhen(Gate gate) {
        return with(s -> s.agreeWhen = questions -> gate);
    }

    /** As {@code agree when at least K of weighed}: those met that are not essential must weigh so much. */
    public ScaffoldBuilder agreeWhenAtLeast(int weight) {
        return with(s -> s.agreeWhen = questions -> new AtLeast(weight, weighed(s)));
    }

    private static Map<String, Integer> weighed(Said said) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        said.questions.forEach(q -> q.weight().ifPresent(w -> weights.put(q.id(), w)));
        said.extras.generations().forEach(g -> g.ids().forEach(id -> weights.put(id, g.weight())));
        return weights;
    }

    /** Sends a draft back so many times at most, with what was not met; 0 or more. */
    public ScaffoldBuilder repair(int times) {
        return with(s -> s.maxAttempts = times + 1);
    }

    /** The same, with these words above what was not met. */
    public ScaffoldBuilder repair(int times, String note) {
        return repair(times).with(s -> s.repairNote = Optional.of(note));
    }

    /** What goes out where the gate does not agree. */
    public ScaffoldBuilder otherwise(Disposition disposition) {
        return with(s -> s.otherwise = disposition);
    }

    /** What one deliberation may cost. */
    public ScaffoldBuilder limits(Budget budget) {
        return with(s -> s.limits = budget);
    }

    /** Judges this share of calls, and lets every reply out as it is. */
    public ScaffoldBuilder observe(Share share) {
        return with(s -> s.extras = s.extras.observing(share));
    }

    /** What goes out if it could not be told for want of a critic. */
    public ScaffoldBuilder onCriticFailure(Disposition disposition) {
        return with(s -> s.extras = s.extras.onCriticFailure(disposition));
    }

    /** Has counter-arguments written against every draft; some question must ask whether rebuttals are answered. */
    public ScaffoldBuilder counter(CounterBy... by) {
        return with(s -> s.extras = s.extras.withCounters(List.of(by)));
    }

    /** Has questions written by a model; one call for each kind of part. */
    public ScaffoldBuilder generate(Generation generation) {
        return with(s -> {
            List<Generation> more = new ArrayList<>(s.extras.generations());
            more.add(generation);
            s.extras = s.extras.withGenerations(more);
        });
    }

    /**
     * The scaffold.
     *
     * @throws IllegalArgumentException if what was said does not go together, or checks nothing
     */
    public ToulminScaffold build() {
        Said said = new Said();
        steps.forEach(step -> step.accept(said));
        Plan plan = new Plan(
                name,
                said.about,
                said.draft,
                said.critic,
                said.shape,
                said.questions,
                said.mode,
                said.agreeWhen.apply(said.questions),
                said.maxAttempts,
                said.repairNote,
                said.otherwise,
                said.limits,
                said.extras);
        requireChecking(plan);
        return ToulminScaffold.of(plan);
    }

    private static void requireCheck(CriticalQuestion question) {
        if (!(question.judge() instanceof Judge.ByCode code)
                || Device.of(question).isPresent()) {
            return;
        }
        if (Checks.named(code.check()).isEmpty()) {
            throw new IllegalArgumentException("ask: `" + question.id() + "` names the check `" + code.check()
                    + "`, which there is not; there are " + Checks.names());
        }
        code.arguments().stream()
                .findFirst()
                .filter(schema -> code.check().equals("schema"))
                .flatMap(SchemaCheck::problem)
                .ifPresent(problem -> {
                    throw new IllegalArgumentException("ask: `" + question.id() + "` by schema: " + problem);
                });
    }

    private static void requireChecking(Plan plan) {
        plan.questions().forEach(ScaffoldBuilder::requireCheck);
        boolean essential = plan.questions().stream().anyMatch(CriticalQuestion::essential);
        if (!essential && plan.agreeWhen().holds(new Findings(Argument.EMPTY, List.of()))) {
            throw new IllegalArgumentException(
                    "scaffold `" + plan.name() + "`: nothing could keep its gate from agreeing;"
                            + " ask an essential question, or say what `agreeWhen`");
        }
        boolean unanswered = !plan.extras().counters().isEmpty()
                && plan.questions().stream().noneMatch(q -> Focus.kind(q)
                        .filter(k -> k == Part.Kind.REBUTTAL)
                        .isPresent());
        if (unanswered) {
            throw new IllegalArgumentException("scaffold `" + plan.name() + "`: nothing asks whether the"
                    + " counter-arguments are answered; ask a question of rebuttals");
        }
    }
}
