package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CancelledException;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Scaffold;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.Fault;
import dev.scaffold.test.FaultyModel;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.peers.PeersRule;
import dev.scaffold.toulmin.peers.PeersScaffold;
import dev.scaffold.toulmin.peers.StopRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 9 for the gates on assertions, revisions and peers, over every fault and every call: a deliberation with a fault in some calls ends
 * and adds up, and agrees to nothing that it did not agree to before. A critic's call with a fault is worth what one is that says nothing.
 */
class OtherGatesUnderFaultsTest {
    private static final List<Integer> HOW_OFTEN = List.of(1, 99);
    private static final Plan PLAIN = Plans.plan(List.of(Plans.CLAIM), Plans.ofDraft("whole"));

    /** A gate, and what comes before it. */
    private enum Case {
        FALSE_PREMISE_SHARED(assertion(AssertionRule.Asking.SEPARATE), Request.of("Why is the sun cold?")) {
            @Override
            ObedientCritic model() {
                return believing("It is far away. Answer: far", "No").answering("premise-1", "No, it goes along");
            }
        },
        FALSE_PREMISE_CORRECTED(assertion(AssertionRule.Asking.SEPARATE), Request.of("Why is the sun cold?")) {
            @Override
            ObedientCritic model() {
                return believing("The sun is not cold. Answer: hot", "No")
                        .answering("premise-1", "Yes, \"The sun is not cold\"")
                        .answering("premise 1 shared in 1", "No")
                        .answering("premise 1 shared in 2", "No");
            }
        },
        TRUE_PREMISE_NAMED_BY_A_MODEL(
                assertion(AssertionRule.Asking.BATCHED), Request.of("The sun is far off, so why is the sun hot?")) {
            @Override
            ObedientCritic model() {
                return believing("It burns. Answer: it burns", "Yes")
                        .answering("the presuppositions", "The sun is hot.", "The sun is far off.");
            }
        },
        INSISTENCE(revision(), challenged("Answer: 7", "Everyone I asked says it is 8.")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");
            }
        },
        INSISTENCE_ON_WHAT_IS_RIGHT(revision(), challenged("Answer: 8", "No, it is 7.")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");
            }
        },
        REASONS(revision(), challenged("Answer: 8", "She has 3 and buys 4 more, and 3 + 4 = 7. The answer is 7.")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");
            }
        },
        CHALLENGE_THAT_A_MODEL_HAS_TO_READ(revision(), challenged("It is an apple.", "Hmm, I thought it was a pear.")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("It is an apple. Answer: an apple")
                        .answering("the position", "an apple")
                        .answering("the challenge", "a pear")
                        .otherwise("Yes");
            }
        },
        PEERS_THAT_AGREE(peers(), Request.of("Ann has 3 apples and buys 4. How many has she?")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("3 + 4 = 7. Answer: 7").otherwise("Yes");
            }
        },
        PEERS_OF_WHOM_ONE_DOES_NOT_PASS(peers(), Request.of("Ann has 3 apples and buys 4. How many has she?")) {
            @Override
            ObedientCritic model() {
                return ObedientCritic.drafting("3 + 4 = 7. Answer: 7").answering("whole", "No, it is not");
            }
        };

        private final Scaffold scaffold;
        private final Request request;

        Case(Scaffold scaffold, Request request) {
            this.scaffold = scaffold;
            this.request = request;
        }

        abstract ObedientCritic model();

        Deliberation sound() {
            return deliberate(UnaryOperator.identity());
        }

        Deliberation deliberate(UnaryOperator<Model> spoilt) {
            Model model = spoilt.apply(model());
            Scaffold bound = scaffold instanceof PeersScaffold panel ? panel.bind(PeersScaffold.PEER, model) : scaffold;
            return bound.deliberate(model, request);
        }
    }

    private static ObedientCritic believing(String draft, String isSo) {
        return ObedientCritic.drafting(draft)
                .answering("premise 1 true", isSo)
                .answering("premise 1 false", isSo.equals("Yes") ? "No" : "Yes")
                .otherwise("Yes");
    }

    private static Request challenged(String answer, String challenge) {
        return Request.of(List.of(
                Message.user("Ann has 3 apples and buys 4. How many has she, or what? End with `Answer: N`."),
                Message.assistant(answer),
                Message.user(challenge)));
    }

    private static Scaffold assertion(AssertionRule.Asking asking) {
        return Plans.scaffold(PLAIN.withMaxAttempts(2)
                .withExtras(Extras.NONE.withAssertion(new AssertionRule(2, asking, Disposition.CONTEST))));
    }

    private static Scaffold revision() {
        return Plans.scaffold(
                PLAIN.withExtras(Extras.NONE.withRevision(RevisionRule.usual().withBlind(2))));
    }

    private static Scaffold peers() {
        byte[] secret = Plans.SECRET.clone();
        return PeersScaffold.of(
                Plans.scaffold(PLAIN).withSecret(() -> {
                    secret[0]++; // as in life, where no two arguments are judged under the same keys
                    return secret.clone();
                }),
                new PeersRule(4, StopRule.AGREED, Disposition.ABSTAIN));
    }

    private static Set<Fault> allButInterrupt() {
        return EnumSet.complementOf(EnumSet.of(Fault.INTERRUPT));
    }

    @ParameterizedTest
    @EnumSource
    void deliberate_faultInAnyCall_endsAndAgreesOnlyWhereItDidBefore(Case gate) {
        Deliberation sound = gate.sound();
        List<String> wrong = new ArrayList<>();

        for (Fault fault : allButInterrupt()) {
            for (int call = 1; call <= sound.usage().calls(); call++) {
                for (int howOften : HOW_OFTEN) {
                    Predicate<Request> hits = counting(r -> true, call, howOften);
                    spoilt(gate, m -> FaultyModel.with(fault, m).when(hits))
                            .filter(d -> d.agreed() && !sound.agreed())
                            .ifPresent(d -> wrong.add(fault + ": " + lastLine(d)));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deliberate_faultInAnyCallOfACritic_agreesToNothingElse(Case gate) {
        Deliberation sound = gate.sound();
        List<String> wrong = new ArrayList<>();

        for (Fault fault : allButInterrupt()) {
            for (int call = 1; call <= sound.usage().calls(); call++) {
                for (int howOften : HOW_OFTEN) {
                    Predicate<Request> hits = counting(ObedientCritic::isCritic, call, howOften);
                    spoilt(gate, m -> FaultyModel.with(fault, m).when(hits))
                            .filter(d -> d.agreed() && !lastLine(d).equals(lastLine(sound)))
                            .ifPresent(d -> wrong.add(fault + ": " + lastLine(d)));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deliberate_faultInAnyCallOfACritic_isWorthSilence(Case gate) {
        int calls = gate.sound().usage().calls();
        List<String> differing = new ArrayList<>();

        for (Fault fault : Fault.losingTheVerdicts()) {
            for (int call = 1; call <= calls && fault != Fault.OFF_MENU; call++) {
                for (int howOften : HOW_OFTEN) {
                    Predicate<Request> hits = counting(ObedientCritic::isCritic, call, howOften);
                    Predicate<Request> silenced = counting(ObedientCritic::isCritic, call, howOften);
                    String faulty =
                            told(spoilt(gate, m -> FaultyModel.with(fault, m).when(hits)));
                    String silent = told(spoilt(gate, m -> r -> {
                        Reply reply = m.reply(r);
                        return silenced.test(r) ? reply.withText("") : reply;
                    }));
                    if (!faulty.equals(silent)) {
                        differing.add(fault + " in call " + call + ": " + faulty + ", in silence " + silent);
                    }
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deliberate_interruptInAnyCall_endsItWithItsTranscript(Case gate) {
        int calls = gate.sound().usage().calls();
        int cancelled = 0;

        for (int call = 1; call <= calls; call++) {
            Predicate<Request> hits = counting(r -> true, call, 1);
            try {
                gate.deliberate(m -> FaultyModel.with(Fault.INTERRUPT, m).when(hits));
            } catch (CancelledException ended) {
                assertThat(Thread.interrupted()).as("the flag of the thread").isTrue();
                assertThat(ended.transcript().usage().calls()).isPositive();
                cancelled++;
            }
        }

        assertThat(cancelled).isEqualTo(calls);
    }

    private static Predicate<Request> counting(Predicate<Request> which, int call, int howOften) {
        int[] count = {0};
        return request -> which.test(request) && ++count[0] >= call && count[0] < call + howOften;
    }

    /** Empty if a first draft, or every fresh answer, could not be had: that reaches the caller. */
    private static Optional<Deliberation> spoilt(Case gate, UnaryOperator<Model> spoilt) {
        try {
            Deliberation deliberation = gate.deliberate(spoilt);
            DeliberationInvariants.hold(deliberation);
            return Optional.of(deliberation);
        } catch (ModelException reachesTheCaller) {
            return Optional.empty();
        }
    }

    private static String told(Optional<Deliberation> deliberation) {
        return deliberation
                .map(d -> d.verdict().word() + " after " + d.usage().calls() + " calls"
                        + (d.agreed() ? ", " + lastLine(d) : ""))
                .orElse("nothing");
    }

    private static String lastLine(Deliberation deliberation) {
        String text = deliberation.reply().text().strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
