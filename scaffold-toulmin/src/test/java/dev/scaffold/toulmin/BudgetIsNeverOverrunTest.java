package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Budget;
import dev.scaffold.Deliberation;
import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A budget is reserved before a call is made; running out is Undecided, never Agreed. */
class BudgetIsNeverOverrunTest {
    private static final Request REQUEST = Request.of("How many?");

    /** Agrees at its third attempt, with seven calls: the first critic call of the second attempt has to be made again. */
    private static final Plan PLAN =
            Plans.attempts(Plans.plan(List.of(Plans.CLAIM), Plans.ofDraft("q"), Plans.ofDraft("r")), 3);

    private static final int CALLS_NEEDED = 7;

    @Property(tries = 20)
    void deliberate_limitOnCalls_isKeptAndNothingIsAgreedBeyondIt(@ForAll @IntRange(min = 1, max = 10) int limit) {
        Third model = new Third();

        Deliberation deliberation = Plans.scaffold(Plans.limits(PLAN, Budget.UNLIMITED.withCalls(limit)))
                .deliberate(model, REQUEST);

        assertThat(model.calls).isEqualTo(Math.min(limit, CALLS_NEEDED));
        assertRanOut(deliberation, limit < CALLS_NEEDED, "the budget of " + limit + " calls is used up");
    }

    @Property(tries = 60)
    void deliberate_limitOnTokens_isKeptAndNothingIsAgreedBeyondIt(
            @ForAll @IntRange(min = 1, max = 900) int limit, @ForAll boolean measured) {
        Third model = new Third();
        Model billed = measured ? model : new Unmeasured(model);

        Deliberation deliberation = Plans.scaffold(Plans.limits(PLAN, Budget.UNLIMITED.withOutputTokens(limit)))
                .deliberate(billed, REQUEST);

        assertThat(model.tokens).isLessThanOrEqualTo(limit);
        assertThat(deliberation.agreed()).isEqualTo(model.calls == CALLS_NEEDED && !model.cut);
    }

    @Property(tries = 30)
    void deliberate_limitOnTime_isLookedAtBeforeEachCall(@ForAll @IntRange(min = 1, max = 80) int seconds) {
        Third model = new Third();
        InstantSource clock = () -> Instant.EPOCH.plusSeconds(10L * model.calls);

        Deliberation deliberation = Plans.scaffold(
                        Plans.limits(PLAN, Budget.UNLIMITED.withTime(Duration.ofSeconds(seconds))))
                .withClock(clock)
                .deliberate(model, REQUEST);

        assertThat(model.calls).isEqualTo(Math.min((seconds + 9) / 10, CALLS_NEEDED));
        assertRanOut(deliberation, model.calls < CALLS_NEEDED, "s is used up");
        assertThat(deliberation.took()).isEqualTo(Duration.ofSeconds(10L * model.calls));
    }

    @Test
    void deliberate_clockJumpsBeforeTheFirstCall_theDraftIsMadeAllTheSame() {
        long[] now = {0};
        InstantSource clock = () -> Instant.ofEpochSecond(now[0] += 100);

        Deliberation deliberation = Plans.scaffold(Plans.limits(PLAN, Budget.UNLIMITED.withTime(Duration.ofSeconds(1))))
                .withClock(clock)
                .deliberate(new Third(), REQUEST);

        assertThat(deliberation.attempts()).hasSize(1);
        assertRanOut(deliberation, true, "the budget of 1.0 s is used up");
    }

    @Test
    void deliberate_limitReachedOnlyAfterTheGateHolds_isAgreed() {
        ObedientCritic model = ObedientCritic.drafting("Answer: 7").otherwise("Yes");

        Deliberation deliberation = Plans.scaffold(Plans.limits(PLAN, Budget.UNLIMITED.withCalls(2)))
                .deliberate(model, REQUEST);

        assertThat(deliberation.agreed()).isTrue();
    }

    @Test
    void deliberate_limitOnTokens_isGivenToEachCall() {
        ObedientCritic model = ObedientCritic.drafting("one two three").answering("q", "Yes");
        Plan plan = Plans.limits(Plans.plan(Plans.ofDraft("q")), Budget.UNLIMITED.withOutputTokens(20));

        Plans.scaffold(plan).deliberate(model, REQUEST);

        assertThat(model.requests())
                .extracting(r -> r.sampling().maxOutputTokens().orElse(-1))
                .containsExactly(20, 17);
    }

    @Test
    void deliberate_modelThatCannotHoldATokenLimit_isMisuse() {
        Plan plan = Plans.limits(Plans.plan(Plans.ofDraft("q")), Budget.UNLIMITED.withOutputTokens(20));

        assertThatThrownBy(() -> Plans.scaffold(plan).deliberate(Model.ofText(p -> "text"), REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limits tokens")
                .hasMessageContaining("the answering model");
    }

    @Test
    void deliberate_callersOwnTokenLimit_isNeverTakenAway() {
        Model text = Model.ofText(p -> "text");
        Request limited = REQUEST.withSampling(REQUEST.sampling().withMaxOutputTokens(5));

        assertThatThrownBy(() -> Plans.scaffold(Plans.plan(Plans.ofDraft("q"))).deliberate(text, limited))
                .isInstanceOf(dev.scaffold.ModelException.class)
                .hasMessageContaining("cannot hold a limit on output tokens");
    }

    private static void assertRanOut(Deliberation deliberation, boolean ranOut, String note) {
        assertThat(deliberation.agreed()).isEqualTo(!ranOut);
        if (ranOut) {
            assertThat(deliberation.verdict()).isInstanceOfSatisfying(Verdict.Undecided.class, u -> assertThat(u.note())
                    .endsWith(note));
            assertThat(deliberation.reply().text()).contains(note);
        }
    }

    /** Holds token limits by cutting its reply, a word a token. */
    private static final class Third implements Model {
        private int drafts;
        private int calls;
        private int tokens;
        private boolean cut;

        @Override
        public Reply reply(Request request) {
            calls++;
            int critics = calls - drafts;
            if (!ObedientCritic.isCritic(request)) {
                drafts++;
            }
            String text =
                    ObedientCritic.isCritic(request) ? critic(request, critics) : "Draft " + drafts + " Answer: 7";
            List<String> words = List.of(text.split("(?<=\\s)"));
            int most =
                    Math.min(words.size(), request.sampling().maxOutputTokens().orElse(Integer.MAX_VALUE));
            tokens += most;
            cut |= most < words.size();
            return Reply.of(String.join("", words.subList(0, most)))
                    .withUsage(Usage.of(1, most))
                    .withEnding(most < words.size() ? Reply.Ending.LENGTH : Reply.Ending.COMPLETE);
        }

        private String critic(Request request, int number) {
            if (number == 2) {
                return "I would rather not say";
            }
            StringBuilder lines = new StringBuilder();
            ObedientCritic.keys(request)
                    .forEach((id, key) -> lines.append(
                            ObedientCritic.keyed(key, id.equals("q") && drafts < 3 ? "No, not yet\n" : "Yes\n")));
            return lines.toString();
        }
    }

    private record Unmeasured(Model model) implements Model {
        @Override
        public Reply reply(Request request) {
            return model.reply(request).withUsage(Usage.unknown());
        }
    }
}
