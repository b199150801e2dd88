package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.ThreadContext;
import dev.scaffold.Verdict;
import dev.scaffold.test.Replies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traces and the call counts that the published code gives against a scripted assessor. */
class Cqot2024Test {

    /** Says Yes to the first k questions of its nth assessment; plans and answers are numbered. */
    private static final class Assessor implements Model {
        private final IntFunction<Integer> yes;
        private final List<Request> requests = new ArrayList<>();
        private int assessments;
        private int plans;

        Assessor(IntFunction<Integer> yes) {
            this.yes = yes;
        }

        /** The last number holds for ever. */
        static Assessor saying(int... yes) {
            return new Assessor(n -> yes[Math.min(n, yes.length - 1)]);
        }

        @Override
        public Reply reply(Request request) {
            requests.add(request);
            String last = request.messages().get(request.messages().size() - 1).text();
            if (last.startsWith(CqotWords.ASSESS)) {
                return Replies.text(assessment(request, yes.apply(assessments++)));
            }
            return Replies.text(last.startsWith(CqotWords.ANSWER) ? "answer to " + planIn(last) : "plan " + ++plans);
        }

        private static String planIn(String request) {
            return request.substring(request.lastIndexOf('\n') + 1);
        }

        private static String assessment(Request request, int yes) {
            List<String> ids = List.copyOf(Cqot2024.QUESTIONS);
            return ids.stream()
                    .map(id -> request.marks().get("{key:" + id + "}") + ": "
                            + (ids.indexOf(id) < yes ? "Yes" : "No, not that"))
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8, 3, 1, agreed",
        "7, 3, 1, agreed",
        "6 7, 5, 2, agreed",
        "6, 13, 6, undecided",
        "5, 13, 6, undecided",
        "5 5 5 5 5 4 5, 15, 7, undecided",
        "4, 23, 11, undecided",
        "0, 23, 11, undecided"
    })
    void deliberate_scriptedAssessor_callsAsThePublishedCode(String yes, int calls, int plans, String verdict) {
        Assessor model = Assessor.saying(numbers(yes));

        Deliberation deliberation = Cqot2024.asPublished().deliberate(model, Request.of("?"));

        assertThat(model.requests).hasSize(calls);
        assertThat(model.plans).isEqualTo(plans);
        assertThat(deliberation.usage().calls()).isEqualTo(calls);
        assertThat(deliberation.verdict().word()).isEqualTo(verdict);
    }

    /** From the table of mean calls for questions that are each Yes independently. */
    @ParameterizedTest
    @CsvSource({".95, 3.1, 0", ".90, 3.5, 0", ".80, 4.9, 0", ".70, 7.6, 0", ".50, 14.6, .06", ".30, 21.3, .69"})
    void deliberate_independentYes_meanCallsAndForcedAsTabled(double rate, double mean, double forced) {
        Random random = new Random(7);
        int runs = 1000;
        double calls = 0;
        double forcedRuns = 0;

        for (int run = 0; run < runs; run++) {
            Assessor model = new Assessor(
                    n -> (int) random.doubles(8).filter(d -> d < rate).count());
            Deliberation deliberation = Cqot2024.asPublished().deliberate(model, Request.of("?"));
            calls += model.requests.size();
            forcedRuns += note(deliberation).equals("forced") ? 1 : 0;
        }

        assertThat(calls / runs).isCloseTo(mean, within(.5));
        assertThat(forcedRuns / runs).isCloseTo(forced, within(.04));
    }

    @Test
    void deliberate_asPublished_drawsWithItsTemperatures() {
        Assessor model = Assessor.saying(8);

        Cqot2024.asPublished().deliberate(model, Request.of("?"));

        assertThat(model.requests)
                .extracting(r -> r.sampling().temperature().orElseThrow())
                .containsExactly(0.8, 0.2, 0.2);
        assertThat(model.requests.get(0).sampling().topP()).hasValue(0.95);
    }

    @Test
    void deliberate_asPublished_plansAgainFromNothingAndFollowsTheLatest() {
        Assessor model = Assessor.saying(4, 3);

        Deliberation deliberation = Cqot2024.asPublished().deliberate(model, Request.of("?"));

        assertThat(model.requests.get(2)).isEqualTo(model.requests.get(0));
        assertThat(deliberation.bestAttempt().draft().text()).isEqualTo("answer to plan 11");
        assertThat(deliberation.verdict())
                .isEqualTo(new Verdict.Undecided(((Verdict.Undecided) deliberation.verdict()).open(), "forced"));
        assertThat(deliberation.reply().text()).startsWith("Not confirmed").contains("answer to plan 11");
    }

    @Test
    void deliberate_loweredBar_isUndecidedAndSaysSo() {
        Deliberation deliberation = Cqot2024.asPublished().deliberate(Assessor.saying(5), Request.of("?"));

        assertThat(note(deliberation)).isEqualTo("lowered bar");
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_fullBarAtTheSixthPlan_isAgreed() {
        Deliberation deliberation =
                Cqot2024.asPublished().deliberate(Assessor.saying(0, 0, 0, 0, 0, 8), Request.of("?"));

        assertThat(deliberation.agreed()).isTrue();
    }

    @Test
    void feedback_secondPlan_seesTheFirstAndWhatWasNotMet() {
        Assessor model = Assessor.saying(7 - 1, 8);

        Cqot2024.asPublished().with(Set.of(CqotChange.FEEDBACK)).deliberate(model, Request.of("?"));

        assertThat(model.requests.get(2).asText())
                .contains("plan 1")
                .contains(CqotWords.QUESTIONS.get("conclusion-plausible"))
                .contains(CqotWords.QUESTIONS.get("knowledge-fits"))
                .doesNotContain(CqotWords.QUESTIONS.get("premises-stated"));
    }

    @Test
    void bestPlan_nonePasses_followsTheEarliestOfTheBest() {
        Assessor model = Assessor.saying(1, 4, 4, 2);

        Deliberation deliberation =
                Cqot2024.asPublished().with(Set.of(CqotChange.BEST_PLAN)).deliberate(model, Request.of("?"));

        assertThat(deliberation.bestAttempt().draft().text()).isEqualTo("answer to plan 2");
    }

    @Test
    void judgeAnswer_answerFails_isNotAgreed() {
        Assessor model = Assessor.saying(8, 3);

        Deliberation deliberation =
                Cqot2024.asPublished().with(Set.of(CqotChange.JUDGE_ANSWER)).deliberate(model, Request.of("?"));

        assertThat(model.requests).hasSize(4);
        assertThat(deliberation.agreed()).isFalse();
        assertThat(deliberation.bestAttempt().findings().of("conclusion-plausible"))
                .isEqualTo(Outcome.UNMET);
    }

    @Test
    void abstain_nonePasses_thereIsNoAnswer() {
        Assessor model = Assessor.saying(4);

        Deliberation deliberation =
                Cqot2024.asPublished().with(Set.of(CqotChange.ABSTAIN)).deliberate(model, Request.of("?"));

        assertThat(model.requests).hasSize(22);
        assertThat(deliberation.reply().text())
                .startsWith("I cannot stand behind")
                .doesNotContain("plan 1");
    }

    @Test
    void otherJudge_assesses_andTheAnswerIsAnchored() {
        Assessor answering = Assessor.saying(0);
        Model judge = Assessor.saying(8).withId(new ModelId("judge"));

        Deliberation deliberation = Cqot2024.asPublished()
                .bind(Role.CRITIC, judge)
                .deliberate(answering.withId(new ModelId("answering")), Request.of("?"));

        assertThat(answering.requests).extracting(Request::asText).noneMatch(t -> t.contains(CqotWords.ASSESS));
        assertThat(deliberation.verdict()).isInstanceOfSatisfying(Verdict.Agreed.class, a -> assertThat(a.anchored())
                .isTrue());
    }

    /** The published code counts the word anywhere; ours lets the loop go on by it, and agrees only on keyed answers. */
    @Test
    void deliberate_yesWithoutKeys_passesThePlanAndAgreesToNothing() {
        Model chatty = request -> Replies.text("Yes Yes Yes Yes Yes Yes Yes Yes");

        Deliberation deliberation = Cqot2024.asPublished().deliberate(chatty, Request.of("?"));

        assertThat(deliberation.usage().calls()).isEqualTo(3);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void deliberate_brokenAssessment_isAFailedPlan() {
        Model broken = request -> {
            if (request.asText().contains(CqotWords.ASSESS)) {
                throw new ModelException("no");
            }
            return Replies.text("plan");
        };

        Deliberation deliberation = Cqot2024.asPublished().deliberate(broken, Request.of("?"));

        assertThat(deliberation.usage().calls()).isEqualTo(23);
        assertThat(note(deliberation)).isEqualTo("forced");
    }

    @Test
    void deliberate_assessmentCutShort_saysNothing() {
        Assessor whole = Assessor.saying(8);
        Model cut = request -> {
            Reply reply = whole.reply(request);
            return request.asText().contains(CqotWords.ASSESS) ? reply.withEnding(Reply.Ending.LENGTH) : reply;
        };

        Deliberation deliberation = Cqot2024.asPublished().deliberate(cut, Request.of("?"));

        assertThat(note(deliberation)).isEqualTo("forced");
    }

    @Test
    void deliberate_answerCutShort_isNotAgreed() {
        Assessor whole = Assessor.saying(8);
        Model cut = request -> {
            Reply reply = whole.reply(request);
            return reply.text().startsWith("answer") ? reply.withEnding(Reply.Ending.LENGTH) : reply;
        };

        Deliberation deliberation = Cqot2024.asPublished().deliberate(cut, Request.of("?"));

        assertThat(note(deliberation)).isEqualTo("the answer is not whole");
    }

    @Test
    void deliberate_modelAsksForTools_passesThroughUnjudged() {
        Model asksForTools = request -> Replies.text("look it up").withEnding(Reply.Ending.TOOL_CALLS);

        Deliberation deliberation = Cqot2024.asPublished().deliberate(asksForTools, Request.of("?"));

        assertThat(deliberation.passedThrough()).isTrue();
        assertThat(deliberation.reply().text()).isEqualTo("look it up");
        assertThat(deliberation.usage().calls()).isEqualTo(1);
    }

    @Test
    void bind_unknownRole_saysWhichThereAre() {
        assertThatThrownBy(() -> Cqot2024.asPublished().bind(Role.role("second"), Assessor.saying(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`second`")
                .hasMessageContaining("`critic`");
    }

    @Test
    void start_withThreadContext_takesAlongWhatBelongsToTheCaller() throws InterruptedException {
        ThreadLocal<String> user = ThreadLocal.withInitial(() -> "nobody");
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        Assessor passing = Assessor.saying(8);
        Model watching = request -> {
            seen.add(user.get());
            return passing.reply(request);
        };
        Cqot2024 scaffold = Cqot2024.asPublished().withThreadContext(work -> {
            String taken = user.get();
            return () -> {
                user.set(taken);
                work.run();
            };
        });
        user.set("Ann");

        scaffold.start(watching, Request.of("?")).await();

        assertThat(seen).hasSize(3).containsOnly("Ann");
        assertThat(scaffold.with(EnumSet.of(CqotChange.JUDGE_ANSWER)).threadContext())
                .isSameAs(scaffold.threadContext());
        assertThat(Cqot2024.asPublished().threadContext()).isSameAs(ThreadContext.NONE);
    }

    private static String note(Deliberation deliberation) {
        return deliberation.verdict().fold(a -> "", w -> "", Verdict.Undecided::note);
    }

    private static int[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
