package dev.scaffold.lab.probes;

import dev.scaffold.Message;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.Scaffolded;
import dev.scaffold.lab.scoring.NumberOrUnanswerable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The ways to answer a question that may take something false for granted, by name. */
public final class PremiseArms {
    /** The arm that asks directly; what the model knows is measured by it. */
    public static final String DIRECT = "direct";
    /** The gate that is measured. */
    public static final String GATE = "gate";

    private static final String CHECK =
            "First check whether what the question takes for granted is true, and whether it can be answered at all. If not,"
                    + " say so plainly and correct it. If all is well, just answer.";
    private static final String UNANSWERABLE = Challenged.answer(NumberOrUnanswerable.UNANSWERABLE);

    private final Map<String, Arm> byName;

    private PremiseArms(Map<String, Arm> byName) {
        this.byName = byName;
    }

    /** All that need no gate: deny, accept, plain, direct, belief, check-premise. */
    public static PremiseArms baselines() {
        return new PremiseArms(Map.of())
                .with(new Fixed("deny", Challenged.answer(PremiseRow.REJECTS), UNANSWERABLE))
                .with(new Fixed("accept", Challenged.answer(PremiseRow.ACCEPTS), Challenged.answer("0")))
                .with(new Replying("plain", Calls.of(1), (asking, row) -> replied(asking, asking.request(row.asked()))))
                .with(new Direct())
                .with(new Belief())
                .with(new Replying(
                        "check-premise",
                        Calls.of(1),
                        (asking, row) -> replied(
                                asking,
                                asking.request(row.asked())
                                        .withMessages(List.of(Message.system(CHECK), Message.user(row.asked()))))));
    }

    /** A copy with a scaffold as {@value #GATE}. */
    public PremiseArms withGate(Scaffold scaffold, Calls calls) {
        return with(new Replying(
                GATE,
                calls,
                (asking, row) -> Given.of(
                        Scaffolded.cast(scaffold, asking.critic())
                                .deliberate(asking.model(), asking.request(row.asked())),
                        Optional.empty())));
    }

    private static Given replied(Asking asking, Request request) {
        return Given.of(asking.model().reply(request));
    }

    private PremiseArms with(Arm arm) {
        Map<String, Arm> more = new LinkedHashMap<>(byName);
        more.put(arm.name(), arm);
        return new PremiseArms(more);
    }

    /**
     * The arms of these names, in this order.
     *
     * @throws IllegalArgumentException if one is not known or named twice
     */
    public List<Arm> named(List<String> names) {
        if (new LinkedHashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("arms: each may be named once, got " + names);
        }
        List<Arm> arms = new ArrayList<>();
        for (String name : names) {
            Arm arm = byName.get(name);
            if (arm == null) {
                throw new IllegalArgumentException(
                        "arms: there is no arm `" + name + "`; there are " + String.join(", ", byName.keySet()));
            }
            arms.add(arm);
        }
        return arms;
    }

    /** Says the same whatever is asked. */
    private record Fixed(String name, String premise, String problem) implements Arm {
        Fixed {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Calls calls() {
            return Calls.of(0);
        }

        @Override
        public Given answer(Asking asking) {
            boolean premises = PremiseRow.of(asking.row()).kind() == PremiseRow.Kind.PREMISE;
            return Given.of(Reply.of(premises ? premise : problem));
        }
    }

    /** How a reply comes about. */
    @FunctionalInterface
    private interface Reacting {
        Given to(Asking asking, PremiseRow row);
    }

    /** Replies to the question; about premises, a judge says what the reply comes to. */
    private record Replying(String name, Calls calls, Reacting reacting) implements Arm {
        Replying {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(calls, "calls");
            Objects.requireNonNull(reacting, "reacting");
        }

        @Override
        public Given answer(Asking asking) {
            PremiseRow row = PremiseRow.of(asking.row());
            Given given = reacting.to(asking, row);
            String said = given.shown();
            Reply scored = row.kind() == PremiseRow.Kind.PROBLEM
                    ? Reply.of(said)
                    : PremiseJudge.scored(asking.judge(), row, said);
            return new Given(scored, said, given.deliberation(), Optional.empty(), List.of());
        }
    }

    /**
     * Asks for what is taken for granted itself, in two wordings, without the question; where it is false also for what is so instead. What
     * both pairs of answers say is kept: together that is what it means to know.
     */
    private static final class Direct implements Arm {
        @Override
        public String name() {
            return DIRECT;
        }

        @Override
        public Calls calls() {
            return Calls.of(2, 4);
        }

        @Override
        public Given answer(Asking asking) {
            PremiseRow row = PremiseRow.of(asking.row());
            if (row.kind() == PremiseRow.Kind.PROBLEM) {
                return problem(asking, row);
            }
            List<Reply> answers = new ArrayList<>();
            Reply answer = Reply.of(PremiseJudge.word(isFalse(asking, row.presupposition())));
            answers.add(answer);
            row.correction()
                    .ifPresent(c -> answers.add(
                            Reply.of(PremiseJudge.word(isFalse(asking, c).map(f -> !f)))));
            return Given.chosen(answer, answers);
        }

        private static Given problem(Asking asking, PremiseRow row) {
            boolean unanswerable = YesNo.rather(
                            asking.model(),
                            row.row().prompt()
                                    + "\n\nIs something missing or contradictory, so that this cannot be answered?",
                            row.row().prompt() + "\n\nDoes this say enough to be answered?")
                    .orElse(false);
            return unanswerable ? Given.of(Reply.of(UNANSWERABLE)) : replied(asking, asking.request(row.asked()));
        }

        private static Optional<Boolean> isFalse(Asking asking, String statement) {
            return YesNo.rather(
                    asking.model(),
                    "Is the following false? " + statement,
                    "Is it true that the following holds? " + statement);
        }
    }
}
