package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CancelledException;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Gate;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.Fault;
import dev.scaffold.test.FaultyModel;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.Confidence;
import dev.scaffold.toulmin.gates.QuestionMet;
import dev.scaffold.toulmin.gates.StrengthOfClaim;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule 9, over every fault, role, way of travelling, further step, form of gate and call: a deliberation with a fault in some calls
 * equals the one in which those calls say nothing. It ends, its usage adds up, and it agrees to nothing that it did not agree to
 * before.
 */
class FaultMatrixTest {
    private static final Role SECOND = Role.role("second");
    private static final Role SOLVER = Role.role("solver");
    private static final int CALLS = 4;
    private static final List<Fault> BESIDE_THE_VERDICTS =
            List.of(Fault.NO_USAGE, Fault.WRONG_USAGE, Fault.WRONG_TOKENS);
    private static final List<Integer> HOW_OFTEN = List.of(1, 99);
    private static final ArgumentRules RULES = new ArgumentRules(
            List.of(
                    new Concern("each", new Target.Each(Part.Kind.GROUNDS), 1, Defence.NONE),
                    new Concern("answered", new Target.Each(Part.Kind.REBUTTAL), 1, Defence.NONE)),
            Structure.LINKED);

    /** How a scaffold comes to agree. */
    private enum Form {
        ESSENTIALS(Plans.ESSENTIALS_ONLY),
        ALL(new AllMet(List.of("weighed", "others"))),
        AT_LEAST(new AtLeast(2, Map.of("weighed", 1, "others", 2, "grounds-generated-1", 1))),
        EITHER(new AnyOf(List.of(new QuestionMet("others"), new QuestionMet("weighed")))),
        CLAIM_ACCEPTED(new ClaimAccepted(RULES)),
        STRENGTH(new StrengthOfClaim(new BigDecimal("0.7"), RULES)),
        CONFIDENCE(new Confidence(
                new BigDecimal("0.8"),
                new ConfidenceTable(
                        Map.of("weighed", 1.0, "others", 2.0),
                        List.of(new ConfidenceTable.Step(0, 0.1), new ConfidenceTable.Step(3, 0.9)))));

        private final Gate gate;

        Form(Gate gate) {
            this.gate = gate;
        }
    }

    /** What is done beyond the plain road. */
    private enum Step {
        NONE,
        GENERATE,
        COUNTER,
        BOTH_ORDERS,
        REDERIVE,
        FORMULA;

        private Plan in(Plan plan) {
            return switch (this) {
                case NONE -> plan;
                case GENERATE ->
                    plan.withExtras(Extras.NONE.withGenerations(
                            List.of(new Generation(Part.Kind.GROUNDS, 2, 1, 1, SECOND, "Keep the plainer one."))));
                case COUNTER -> plan.withExtras(Extras.NONE.withCounters(List.of(CounterBy.NEGATION)));
                case BOTH_ORDERS ->
                    plan.withQuestions(plan.questions().stream()
                            .map(q -> q.id().equals("answered") ? q.inBothOrders() : q)
                            .toList());
                case REDERIVE -> with(plan, Device.REDERIVE);
                case FORMULA -> with(plan, Device.FORMULA);
            };
        }

        private static Plan with(Plan plan, Device device) {
            List<CriticalQuestion> more = new ArrayList<>(plan.questions());
            more.add(Plans.ofAll("device", Part.Kind.CLAIM).withJudge(device.by(SOLVER)));
            return plan.withQuestions(more);
        }
    }

    /** Who is at fault. */
    private enum Culprit {
        /** The answering model, which is its own critic. */
        CRITIC,
        SECOND,
        SOLVER;

        private boolean plays(Plan plan) {
            boolean device =
                    plan.questions().stream().anyMatch(q -> Device.of(q).isPresent());
            return this == CRITIC
                    ? plan.mode() != QuestionMode.INLINE || !plan.roles().isEmpty()
                    : this == SECOND || device;
        }

        /** True for one step that this one takes part in. */
        private boolean oneStep(int plan) {
            Step step = this == SOLVER ? Step.REDERIVE : Step.NONE;
            return plan / Form.values().length == step.ordinal();
        }
    }

    static Stream<Arguments> modesAndCulprits() {
        return Stream.of(QuestionMode.values())
                .flatMap(mode -> Stream.of(Culprit.values()).map(culprit -> Arguments.of(mode, culprit)));
    }

    @ParameterizedTest
    @MethodSource("modesAndCulprits")
    void deliberate_faultInCallsOfAnyRole_equalsCallsThatSayNothing(QuestionMode mode, Culprit culprit) {
        List<String> differing = new ArrayList<>();

        List<Plan> plans = plans(mode);
        for (int i = 0; i < plans.size(); i++) {
            for (int call = 1; call <= CALLS && culprit.plays(plans.get(i)); call++) {
                boolean right = (i + call) % 2 == 0 || i % 3 == 0;
                Run run = new Run(plans.get(i), right, culprit, call, HOW_OFTEN.get((i / 2 + call) % HOW_OFTEN.size()));
                Deliberation silent = run.deliberate(run.silent());
                Deliberation offMenu = run.deliberate(run.withoutVerdicts());
                for (Fault fault : Fault.losingTheVerdicts()) {
                    // a mebibyte takes long to read through: every form of gate once is enough
                    if (fault != Fault.ENORMOUS || culprit.oneStep(i)) {
                        differing.addAll(run.compare(fault, fault == Fault.OFF_MENU ? offMenu : silent));
                    }
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    /** A call that lies about what it cost or about its tokens says what it says: no probability is read off such tokens. */
    @ParameterizedTest
    @MethodSource("modesAndCulprits")
    void deliberate_faultBesideTheVerdicts_changesNoFinding(QuestionMode mode, Culprit culprit) {
        List<String> differing = new ArrayList<>();

        for (Plan plan : plans(mode)) {
            Run run = new Run(plan, true, culprit, 1, 99);
            Deliberation sound = run.deliberate(UnaryOperator.identity());
            for (Fault fault : BESIDE_THE_VERDICTS) {
                differing.addAll(run.compare(fault, sound));
            }
        }

        assertThat(differing).isEmpty();
    }

    /** Whatever happens to drafts: it ends, its usage adds up, and nothing is agreed to but a whole draft that was found sound. */
    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERRUPT")
    void deliberate_faultInADraft_endsAndAgreesToNothingBroken(Fault fault) {
        List<String> wrong = new ArrayList<>();

        List<Plan> plans = Stream.of(QuestionMode.values())
                .flatMap(mode -> plans(mode).stream())
                .toList();
        for (int i = 0; i < plans.size(); i += fault == Fault.ENORMOUS ? 40 : 3) {
            for (int call = 1; call <= 2; call++) {
                Run run = new Run(plans.get(i), call == 1, Culprit.CRITIC, call, 1);
                run.faultyDraft(fault)
                        .filter(d -> d.agreed() && !whole(d.bestAttempt().draft()))
                        .ifPresent(d -> wrong.add(fault + " in " + run));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean whole(Reply draft) {
        return draft.ending().complete()
                && draft.text().startsWith("one, two")
                && draft.text().endsWith("Answer: 8");
    }

    @ParameterizedTest
    @MethodSource("modesAndCulprits")
    void deliberate_interruptInAnyCall_endsItWithItsTranscript(QuestionMode mode, Culprit culprit) {
        int cancellations = 0;

        List<Plan> plans = plans(mode);
        for (int i = 0; i < plans.size(); i++) {
            for (int call = 1; call <= CALLS && culprit.plays(plans.get(i)); call++) {
                Run run = new Run(plans.get(i), true, culprit, call, 1);

                Optional<CancelledException> cancelled = run.interrupted();

                cancelled.ifPresent(
                        c -> assertThat(c.transcript().usage().calls()).isPositive());
                cancellations += cancelled.isPresent() ? 1 : 0;
            }
        }

        assertThat(cancellations).isGreaterThanOrEqualTo(Form.values().length);
    }

    private static List<Plan> plans(QuestionMode mode) {
        Plan plain = Plans.plan(
                        List.of(
                                Plans.CLAIM,
                                Plans.quoted(Part.Kind.GROUNDS, 1, 4),
                                PartShape.of(Part.Kind.REBUTTAL, 0, 2)),
                        Plans.ofDraft("own"),
                        Plans.ofEach("each", Part.Kind.GROUNDS),
                        Plans.ofEach("answered", Part.Kind.REBUTTAL),
                        Plans.weighed("weighed", 1),
                        Plans.weighed("others", 2).withJudge(new Judge.ByRole(SECOND)))
                .withMaxAttempts(2)
                .withMode(mode);
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(Form.values()).map(form -> step.in(plain.withAgreeWhen(form.gate))))
                .toList();
    }

    /** One cell: which calls of which model go wrong. */
    private record Run(Plan plan, boolean right, Culprit culprit, int call, int howOften) {

        List<String> compare(Fault fault, Deliberation silent) {
            Deliberation faulty =
                    deliberate(sound -> FaultyModel.with(fault, sound).when(hits()));
            DeliberationInvariants.hold(faulty);
            boolean same = judged(faulty).equals(judged(silent))
                    && faulty.verdict().word().equals(silent.verdict().word())
                    && faulty.usage().calls() == silent.usage().calls();
            boolean falselyAgreed = faulty.agreed() && !right;
            return same && !falselyAgreed
                    ? List.of()
                    : List.of(fault + " in " + this + ": " + judged(faulty) + " with it, " + judged(silent)
                            + " in silence");
        }

        /** A draft that cannot be had at first reaches the caller; there is no deliberation then. */
        Optional<Deliberation> faultyDraft(Fault fault) {
            int[] drafts = {0};
            Predicate<Request> hit = request -> !ObedientCritic.isCritic(request) && ++drafts[0] == call;
            try {
                Deliberation deliberation =
                        deliberate(sound -> FaultyModel.with(fault, sound).when(hit));
                DeliberationInvariants.hold(deliberation);
                return Optional.of(deliberation);
            } catch (ModelException reachesTheCaller) {
                assertThat(call).isEqualTo(1);
                return Optional.empty();
            }
        }

        Optional<CancelledException> interrupted() {
            try {
                int[] calls = {0};
                deliberate(sound -> FaultyModel.with(Fault.INTERRUPT, sound).when(request -> ++calls[0] == call));
                assertThat(calls[0]).as("no call was interrupted").isLessThan(call);
                return Optional.empty();
            } catch (CancelledException cancelled) {
                assertThat(Thread.interrupted()).as("the flag of the thread").isTrue();
                return Optional.of(cancelled);
            }
        }

        Deliberation deliberate(UnaryOperator<Model> spoilt) {
            ObedientCritic sound = answers();
            return plays(Plans.scaffold(plan), sound, spoilt)
                    .withSettling(Settling.ASK_ALL)
                    .deliberate(culprit == Culprit.CRITIC ? spoilt.apply(sound) : sound, Request.of("?"));
        }

        private ToulminScaffold plays(ToulminScaffold scaffold, Model sound, UnaryOperator<Model> spoilt) {
            ToulminScaffold bound = scaffold.bind(SECOND, culprit == Culprit.SECOND ? spoilt.apply(sound) : sound);
            return plan.roles().contains(SOLVER)
                    ? bound.bind(SOLVER, culprit == Culprit.SOLVER ? spoilt.apply(sound) : sound)
                    : bound;
        }

        /** Only what a critic says may go wrong: a draft that cannot be had reaches the caller. */
        private Predicate<Request> hits() {
            int[] critics = {0};
            return request -> ObedientCritic.isCritic(request) && ++critics[0] >= call && critics[0] < call + howOften;
        }

        /** Nothing is said. */
        UnaryOperator<Model> silent() {
            return sound -> saying(sound, text -> "");
        }

        /** What is off the menu is no verdict; what else that reply says stands. */
        UnaryOperator<Model> withoutVerdicts() {
            return sound -> saying(sound, text -> text.replaceAll("(?im)^.*\\b(yes|no|unsure)\\b.*$", ""));
        }

        private Model saying(Model sound, UnaryOperator<String> change) {
            Predicate<Request> hits = hits();
            return request -> {
                Reply reply = sound.reply(request);
                return hits.test(request) ? reply.withText(change.apply(reply.text())) : reply;
            };
        }

        ObedientCritic answers() {
            return ObedientCritic.drafting("one, two, unless three. Answer: 8", "one, two, unless four. Answer: 8")
                    .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                    .answering(Plan.found(Part.Kind.REBUTTAL), "unless three")
                    .answering("generate grounds", "Is one so?", "Is two so?")
                    .answering("select grounds", "2")
                    .answering("counter negation", "It is five.")
                    .answering(ObedientCritic.AFRESH, "Answer: 8")
                    .answering("formula device", "2 * 4")
                    .answering("own", right ? "Yes" : "No")
                    .otherwise("Yes");
        }

        private static List<List<Object>> judged(Deliberation deliberation) {
            List<List<Object>> judged = new ArrayList<>();
            deliberation.attempts().forEach(attempt -> attempt.findings()
                    .all()
                    .forEach(f -> judged.add(List.of(attempt.number(), f.question(), f.part(), f.outcome()))));
            return judged;
        }
    }
}
