package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Basis;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.Tool;
import dev.scaffold.Verdict;
import dev.scaffold.dsl.analysis.Anchoring;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.peers.PeersScaffold;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Scaffolds of every construct, run with models that say anything. */
class RandomRunsTest {
    private static final List<String> SAID = List.of(
            ": Yes",
            ": Yes",
            ": Yes",
            ": No, it is not",
            ": Unsure",
            ": none",
            ": Ann has 3",
            " 1: Yes",
            " 2: No",
            " no",
            "",
            ": Is it?",
            ": 1",
            ": 2");

    private static final List<Request> CONVERSATIONS = List.of(
            Request.of("What? Ann has 3."),
            Request.of("Why has Ann 3, and when did she stop?"),
            challenged("No, that is wrong, it is 2."),
            challenged("It is 2, since 1 + 1 = 2 and Ann was given another one."),
            challenged("Are you sure?"),
            challenged("Hmm, I thought that it was a pear."));

    private static Request challenged(String turn) {
        return Request.of(List.of(
                Message.user("What? Ann has 3."),
                Message.assistant(turn.contains("pear") ? "It is an apple." : "Answer: 1"),
                Message.user(turn)));
    }

    /** Rule 3: no run makes more calls, or is allowed more tokens, than the structure says. */
    @Property(tries = 600, maxDiscardRatio = 20)
    void anyRun_staysWithinTheStructuralBounds(@ForAll long seed) {
        Script script = runnable(seed);
        Random random = new Random(seed + 1);

        Deliberation run = run(script.scaffold("demo"), script.plan("demo"), random::nextLong, 10);

        Bounds bounds = script.bounds("demo");
        assertThat((long) run.usage().calls()).isLessThanOrEqualTo(bounds.mostCalls());
        assertThat(allowedTokens(run))
                .isLessThanOrEqualTo(bounds.mostOutputTokens().orElse(Long.MAX_VALUE));
    }

    /** Leaving out what can no longer change the verdict does not change it, in one attempt. */
    @Property(tries = 600, maxDiscardRatio = 20)
    void anyRun_settledEarlyOrNot_comesToTheSameVerdict(@ForAll long seed) {
        Script script = runnable(seed);
        Plan plan = script.plan("demo").withMaxAttempts(1).withLimits(dev.scaffold.Budget.UNLIMITED);
        Assume.that(plan.extras().observation().isEmpty());
        ToulminScaffold scaffold = ToulminScaffold.of(plan).withSecret(() -> new byte[32]);

        Deliberation early = run(scaffold.withSettling(Settling.EARLY), plan, told(seed), 0);
        Deliberation all = run(scaffold.withSettling(Settling.ASK_ALL), plan, told(seed), 0);

        assertThat(early.verdict().word()).isEqualTo(all.verdict().word());
        assertThat(early.usage().calls()).isLessThanOrEqualTo(all.usage().calls());
    }

    /** What {@code check} says of a gate holds of every run: an agreement has a set that is enough, and ties where it cannot do without. */
    @Property(tries = 600, maxDiscardRatio = 20)
    void anyAgreement_isOneThatTheAnalysisAllows(@ForAll long seed) {
        Script script = runnable(seed);
        Scaffold scaffold = script.scaffold("demo");
        Assume.that(scaffold instanceof ToulminScaffold);
        Plan plan = script.plan("demo");

        Deliberation run = run(scaffold, plan, new Random(seed + 1)::nextLong, 0);

        Assume.that(run.revision()
                .isEmpty()); // whether a position is kept is decided by reasons, not by what is enough for an answer
        if (run.verdict() instanceof Verdict.Agreed agreed) {
            Explanation.OfGate gate = script.explainGate("demo");
            assertThat(gate.essential())
                    .as(() -> script.compiled() + run.verdict() + run.attempts())
                    .allMatch(id -> inOrder(run, id));
            assertThat(gate.sets().isEmpty()
                            || gate.sets().stream()
                                    .anyMatch(set -> ofQuestions(set, plan).allMatch(id -> inOrder(run, id))))
                    .as("%s in %s", gate.sets(), run.bestAttempt().findings())
                    .isTrue();
            Anchoring anchoring = Anchoring.of(plan); // here every role is played by another model
            assertThat(agreed.anchored()
                            || (anchoring.possible() && anchoring.unless().isEmpty()))
                    .as("anchored, or %s", anchoring)
                    .isTrue();
        }
    }

    private static Stream<String> ofQuestions(Set<String> set, Plan plan) {
        return set.stream().filter(id -> plan.questions().stream().anyMatch(q -> q.id().equals(id)));
    }

    private static boolean inOrder(Deliberation run, String id) {
        Outcome outcome = run.bestAttempt().findings().of(id);
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
    }

    private static LongSupplier told(long seed) {
        return () -> seed;
    }

    private static Script runnable(long seed) {
        ScriptCheck check = Script.check("demo.cq", new SensibleScripts(new Random(seed)).script());
        Assume.that(check.script().isPresent());
        Assume.that(check.diagnostics().stream().noneMatch(d -> d.code() == Code.CQ012));
        return check.script().orElseThrow();
    }

    /** {@code luck} gives the same number each time, or another each time; one call in {@code broken} breaks, none if it is 0. */
    private static Deliberation run(Scaffold scaffold, Plan plan, LongSupplier luck, int broken) {
        Scaffold bound = scaffold;
        for (Role role : plan.roles()) {
            bound = bound.bind(role, critic(luck, broken).withId(new ModelId(role.name())));
        }
        for (Tool tool : plan.tools()) {
            bound = bound.bind(
                    tool,
                    inquiry -> of(luck, inquiry.question().id()).nextBoolean()
                            ? inquiry.met(Basis.TOOL, "so")
                            : inquiry.unclear("who knows"));
        }
        Model drafting = request ->
                Reply.of("Ann has 3. 1 + 1 = " + (1 + of(luck, "draft").nextInt(2)) + ". Answer: "
                        + of(luck, "answer").nextInt(3) + ", however.\n" + lines(request, luck));
        Scaffold talking = bound instanceof PeersScaffold ? bound.bind(PeersScaffold.PEER, drafting) : bound;
        return talking.deliberate(
                drafting.withId(new ModelId("drafting")),
                CONVERSATIONS.get(of(luck, "turn").nextInt(CONVERSATIONS.size())));
    }

    private static Random of(LongSupplier luck, String what) {
        return new Random(Objects.hash(luck.getAsLong(), what) * 0x9E3779B97F4A7C15L);
    }

    private static Model critic(LongSupplier luck, int broken) {
        return request -> {
            if (broken > 0 && of(luck, "broken").nextInt(broken) == 0) {
                throw new ModelException("broken");
            }
            return Reply.of(lines(request, luck));
        };
    }

    private static String lines(Request request, LongSupplier luck) {
        StringBuilder reply = new StringBuilder();
        request.marks().forEach((mark, key) -> {
            Random random = of(luck, mark);
            for (int i = 0; mark.startsWith("{key:") && i < random.nextInt(3); i++) {
                reply.append(key).append(SAID.get(random.nextInt(SAID.size()))).append('\n');
            }
        });
        return reply.toString();
    }

    private static long allowedTokens(Deliberation run) {
        return run.transcript().events().stream()
                .filter(Event.Calling.class::isInstance)
                .mapToLong(e -> ((Event.Calling) e)
                        .request()
                        .sampling()
                        .maxOutputTokens()
                        .orElse(0))
                .sum();
    }
}
