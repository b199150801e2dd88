package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Gate;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.Fault;
import dev.scaffold.test.FaultyModel;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule 9, over every fault, role, way of travelling, further step, form of gate and call: a deliberation with a fault in some calls
 * equals the one in which those calls say nothing. It ends, its usage adds up, and it agrees to nothing that it did not agree to
 * before.
 */
class FaultMatrixTest {
    private static final Role SECOND = Role.role("second");
    private static final int CALLS = 4;
    private static final List<Integer> HOW_OFTEN = List.of(1, 99);

    /** How a scaffold comes to agree. */
    private enum Form {
        ESSENTIALS(Plans.ESSENTIALS_ONLY),
        ALL(new AllMet(List.of("weighed", "others"))),
        AT_LEAST(new AtLeast(2, Map.of("weighed", 1, "others", 2, "grounds-generated-1", 1))),
        EITHER(new AnyOf(List.of(new QuestionMet("others"), new QuestionMet("weighed"))));

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
        BOTH_ORDERS;

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
            };
        }
    }

    static Stream<Arguments> faultsAndModes() {
        return Fault.losingTheVerdicts().stream()
                .flatMap(fault -> Stream.of(QuestionMode.values()).map(mode -> Arguments.of(fault, mode)));
    }

    @ParameterizedTest
    @MethodSource("faultsAndModes")
    void deliberate_faultInCriticsCalls_equalsCallsThatSayNothing(Fault fault, QuestionMode mode) {
        List<String> differing = new ArrayList<>();

        List<Plan> plans = plans(mode);
        for (int i = 0; i < plans.size(); i++) {
            for (boolean ofSecond : List.of(true, false)) {
                for (int call = 1; call <= CALLS; call++) {
                    boolean right = (i + call) % 2 == 0;
                    int howOften = HOW_OFTEN.get((i / 2 + call) % HOW_OFTEN.size());
                    Run run = new Run(plans.get(i), right, ofSecond, fault, call, howOften);
                    differing.addAll(run.compare(right));
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    private static List<Plan> plans(QuestionMode mode) {
        Plan plain = Plans.plan(
                        List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 4), PartShape.of(Part.Kind.REBUTTAL, 0, 2)),
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
    private record Run(Plan plan, boolean right, boolean ofSecond, Fault fault, int call, int howOften) {

        private List<String> compare(boolean agreedBefore) {
            Deliberation faulty = deliberate(FaultyModel.with(fault, answers()));
            Deliberation silent = deliberate(silent(answers()));
            DeliberationInvariants.hold(faulty);
            boolean same = judged(faulty).equals(judged(silent))
                    && faulty.verdict().word().equals(silent.verdict().word())
                    && faulty.usage().calls() == silent.usage().calls();
            boolean falselyAgreed = faulty.agreed() && !agreedBefore;
            return same && !falselyAgreed
                    ? List.of()
                    : List.of(this + ": " + judged(faulty) + " with it, " + judged(silent) + " in silence");
        }

        private Deliberation deliberate(Model atFault) {
            ObedientCritic sound = answers();
            return Plans.scaffold(plan)
                    .bind(SECOND, ofSecond ? sometimes(atFault, sound) : sound)
                    .withSettling(Settling.ASK_ALL)
                    .deliberate(ofSecond ? sound : sometimes(atFault, sound), Request.of("?"));
        }

        /** Only what a critic says may go wrong: a draft that cannot be had reaches the caller. */
        private Model sometimes(Model atFault, Model sound) {
            int[] critics = {0};
            return request -> {
                boolean hit = ObedientCritic.isCritic(request) && ++critics[0] >= call && critics[0] < call + howOften;
                return hit ? atFault.reply(request) : sound.reply(request);
            };
        }

        /** What is off the menu is no verdict; what else that reply says stands. */
        private Model silent(Model sound) {
            return request -> {
                Reply reply = sound.reply(request);
                return reply.withText(
                        fault == Fault.OFF_MENU ? reply.text().replaceAll("(?im)^.*\\b(yes|no|unsure)\\b.*$", "") : "");
            };
        }

        private ObedientCritic answers() {
            return ObedientCritic.drafting("one, two, unless three", "one, two, unless four")
                    .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                    .answering(Plan.found(Part.Kind.REBUTTAL), "unless three")
                    .answering("generate grounds", "Is one so?", "Is two so?")
                    .answering("select grounds", "2")
                    .answering("counter negation", "It is five.")
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
