package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Reply.Token;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** A contract that every model and check passes would be worth nothing: each rule is broken here once. */
class ContractsCanFailTest {

    @Test
    void model_thatReturnsNull_fails() {
        ModelContract contract = modelled(FaultyModel.with(Fault.NULL, ScriptedModel.answering(r -> "hello")));

        assertThatThrownBy(contract::reply_plainRequest_answers).isInstanceOf(AssertionError.class);
    }

    @Test
    void model_thatReportsNoCall_fails() {
        ModelContract contract = modelled(r -> Reply.of("hello").withUsage(Usage.NONE));

        assertThatThrownBy(contract::reply_plainRequest_reportsTheUsageOfOneCall)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void model_withProbabilitiesInsteadOfLogarithms_fails() {
        ModelContract contract =
                modelled(r -> Reply.of("hello").withTokens(List.of(new Token("hello", 0.9, List.of()))));

        assertThatThrownBy(contract::reply_withLogProbsWished_givesLogarithmsOfProbabilitiesOrNone)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void model_thatOverrunsALimit_fails() {
        ModelContract contract = modelled(r -> Reply.of("hello").withUsage(Usage.of(1, 1000)));

        assertThatThrownBy(contract::reply_outputLimited_holdsTheLimitOrRefuses).isInstanceOf(AssertionError.class);
    }

    @Test
    void model_thatAnswersOneThreadOnly_fails() {
        AtomicInteger called = new AtomicInteger();
        ModelContract contract = modelled(r -> {
            if (called.incrementAndGet() > 1) {
                throw new IllegalStateException("busy");
            }
            return Reply.of("hello");
        });

        assertThatThrownBy(contract::reply_fromSeveralThreads_answersAll)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("busy");
    }

    @Test
    void model_thatThrowsSomethingElseOverNastyText_fails() {
        ModelContract contract =
                modelled(r -> Reply.of(r.question().isEmpty() ? r.question().substring(1) : "hello"));

        assertThat(failing(contract.reply_nastyText_answersOrThrowsModelException()))
                .containsExactly("empty");
    }

    @Test
    void model_thatBreaksWithAnotherException_fails() {
        ModelContract contract = new ModelContract() {
            @Override
            protected Model model() {
                return ScriptedModel.of("hello");
            }

            @Override
            protected Optional<Model> brokenModel() {
                return Optional.of(FaultyModel.with(Fault.EXCEPTION, model()));
            }
        };

        assertThatThrownBy(contract::reply_brokenModel_throwsModelException).isInstanceOf(AssertionError.class);
    }

    @Test
    void model_thatSwallowsAnInterrupt_fails() {
        ModelContract contract = modelled(r -> Reply.of("hello, " + Thread.interrupted()));

        assertThatThrownBy(contract::reply_interruptedThread_keepsTheFlagWhateverComesOfTheCall)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("still interrupted");
    }

    @Test
    void model_withANewIdEachTime_fails() {
        AtomicInteger number = new AtomicInteger();
        ModelContract contract = modelled(new Model() {
            @Override
            public Reply reply(Request request) {
                throw new ModelException("not asked here");
            }

            @Override
            public ModelId id() {
                return new ModelId("m" + number.incrementAndGet());
            }
        });

        assertThatThrownBy(contract::id_always_isTheSame).isInstanceOf(AssertionError.class);
    }

    @Test
    void check_thatThrows_fails() {
        CheckContract contract = checking(inquiry -> {
            if (inquiry.text().isEmpty()) {
                throw new IllegalStateException("no text");
            }
            return inquiry.met(Basis.TOOL, "");
        });

        assertThat(failing(contract.check_nastyText_givesAFindingOnTheQuestion()))
                .containsExactly("empty");
    }

    @Test
    void check_thatSaysItDoesNotApply_fails() {
        CheckContract contract =
                checking(inquiry -> inquiry.met(Basis.NOTHING, "").turned(Outcome.NOT_APPLICABLE, "not mine"));

        assertThat(failing(contract.check_nastyText_givesAFindingOnTheQuestion()))
                .hasSameSizeAs(NastyTexts.ALL.keySet());
    }

    @Test
    void check_withState_fails() {
        AtomicInteger called = new AtomicInteger();
        CheckContract contract = checking(inquiry -> inquiry.met(Basis.TOOL, "call " + called.incrementAndGet()));

        assertThat(failing(contract.check_sameInquiry_givesTheSameFinding())).hasSameSizeAs(NastyTexts.ALL.keySet());
        assertThat(failing(contract.check_fromSeveralThreads_givesTheSameFinding()))
                .hasSameSizeAs(NastyTexts.ALL.keySet());
    }

    @Test
    void check_onAnotherQuestion_fails() {
        CheckContract contract = checking(inquiry -> Deliberations.SUMS);

        assertThat(failing(contract.check_nastyText_givesAFindingOnTheQuestion()))
                .hasSameSizeAs(NastyTexts.ALL.keySet());
    }

    @Test
    void check_thatQuotesWhatIsNotThere_fails() {
        CheckContract contract = checking(
                (Check) inquiry -> inquiry.met(Basis.QUOTE, "").withQuote(new Anchor.Quoted("draft", 0, 1, "\u0001")));

        assertThat(failing(contract.check_quote_standsWhereItSays())).hasSameSizeAs(NastyTexts.ALL.keySet());
    }

    private static ModelContract modelled(Model model) {
        return new ModelContract() {
            @Override
            protected Model model() {
                return model;
            }
        };
    }

    private static CheckContract checking(Check check) {
        return new CheckContract() {
            @Override
            protected Check check() {
                return check;
            }
        };
    }

    private static List<String> failing(Stream<DynamicTest> tests) {
        return tests.filter(ContractsCanFailTest::fails)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable failed) {
            return true;
        }
    }
}
