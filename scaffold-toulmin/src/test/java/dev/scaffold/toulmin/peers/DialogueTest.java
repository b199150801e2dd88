package dev.scaffold.toulmin.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.ModelException;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.Usage;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.dialogue.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static final Request QUESTION = Request.of("Ann has 3 apples and buys 4. How many has she?");
    private static final byte[] SECRET = "sixteen bytes at least".getBytes(StandardCharsets.UTF_8);

    static final ToulminScaffold BY_PATTERN = ToulminScaffold.builder("by-pattern")
            .part(PartShape.of(Part.Kind.CLAIM, 1, 1).byPattern(Pattern.compile("Answer: (.+)")))
            .ask(CriticalQuestion.essential("follows", Target.DRAFT, "Does it follow?"))
            .build()
            .withSecret(SECRET::clone);

    static final ToulminScaffold BY_CALL = ToulminScaffold.builder("by-call")
            .ask(CriticalQuestion.essential("follows", Target.DRAFT, "Does it follow?"))
            .build()
            .withSecret(SECRET::clone);

    private static Dialogue between(Talker one, Talker other) {
        return Dialogue.between(List.of(new Speaker("one", one), new Speaker("other", other)), BY_PATTERN);
    }

    private static List<String> positions(Held held) {
        return held.positions().stream()
                .map(p -> p.map(Position::text).orElse("?"))
                .toList();
    }

    @Test
    void equalPositions_bothArgumentsPass_endItAgreed() {
        Held held = between(Talker.saying("3 + 4 = 7. Answer: 7"), Talker.saying("That makes seven. Answer: 7.0"))
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.AGREED);
        assertThat(held.turns()).hasSize(2);
        assertThat(held.common()).contains(new Position("7.0"));
    }

    @Test
    void equalPositions_oneArgumentDoesNotPass_endNothing() {
        Talker lazy = Talker.saying("Answer: 7").judging((id, request) -> "No, nothing leads there");

        Held held = between(Talker.saying("3 + 4 = 7. Answer: 7"), lazy)
                .withTurns(4)
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.OUT_OF_TURNS);
        assertThat(held.turns()).hasSize(4);
        assertThat(held.common()).isEmpty();
    }

    @Test
    void equalWrongPositions_byConsensus_endItWithoutAQuestionAsked() {
        Talker one = Talker.saying("Answer: 8");
        Talker other = Talker.saying("Answer: 8").judging((id, request) -> "No");

        Held held = between(one, other).withStop(StopRule.CONSENSUS).hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.CONSENSUS);
        assertThat(one.judged()).isEmpty();
        assertThat(other.judged()).isEmpty();
    }

    @Test
    void differentPositions_goOnToTheLastTurn() {
        Held held = between(Talker.saying("Answer: 7", "Answer: 8"), Talker.saying("Answer: 9", "Answer: 7"))
                .withTurns(4)
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.OUT_OF_TURNS);
        assertThat(positions(held)).containsExactly("7", "9", "8", "7");
    }

    @Test
    void notSureYet_isNeverEqual() {
        Held held = between(Talker.saying("I cannot tell."), Talker.saying("Neither can I."))
                .withStop(StopRule.CONSENSUS)
                .withTurns(3)
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.OUT_OF_TURNS);
        assertThat(positions(held)).containsOnly("?");
    }

    @Test
    void otherWords_thatMayMeanTheSame_areNotGuessedToBeEqual() {
        Held held = between(Talker.saying("Answer: the big apple"), Talker.saying("Answer: New York"))
                .withStop(StopRule.CONSENSUS)
                .withTurns(2)
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.OUT_OF_TURNS);
    }

    @Test
    void threeSpeakers_haveAllToStandForTheSame() {
        List<Speaker> three = List.of(
                new Speaker("one", Talker.saying("Answer: 7")),
                new Speaker("two", Talker.saying("Answer: 8", "Answer: 7")),
                new Speaker("three", Talker.saying("Answer: 7")));

        Held held = Dialogue.between(three, BY_PATTERN).hold(QUESTION);

        assertThat(positions(held)).containsExactly("7", "8", "7", "7", "7");
        assertThat(held.ending()).isEqualTo(Ending.AGREED);
    }

    @Test
    void speaker_seesItsOwnTurnsAsItsOwn_andOthersUnsigned() {
        Talker one = Talker.saying("Answer: 7", "Answer: 7 still");
        Talker other = Talker.saying("Answer: 8");

        between(one, other).withTurns(3).hold(QUESTION);

        assertThat(one.asked().get(0).messages()).isEqualTo(QUESTION.messages());
        assertThat(one.asked().get(1).messages())
                .extracting(Message::from)
                .containsExactly(Message.From.USER, Message.From.ASSISTANT, Message.From.USER);
        assertThat(one.asked().get(1).messages().get(2).text())
                .isEqualTo(View.ANOTHER + "\nAnswer: 8\n\n" + View.CLOSING);
        assertThat(other.asked().get(0).messages())
                .containsExactly(Message.user(
                        QUESTION.question() + "\n\n" + View.ANOTHER + "\nAnswer: 7\n\n" + View.FIRST_CLOSING));
    }

    @Test
    void speaker_isToldAgainInWhichFormToAnswer() {
        Talker other = Talker.saying("Answer: 8");
        Request formed = Request.of("How many has she?\n\nEnd with one line `Answer: N`.");

        between(Talker.saying("Answer: 7"), other).withTurns(2).hold(formed);

        assertThat(other.asked().get(0).messages().get(0).text())
                .endsWith(View.FIRST_CLOSING + "\n\nEnd with one line `Answer: N`.");
    }

    @Test
    void speaker_whoseArgumentDidNotPass_isToldWhatWasNotMet() {
        Talker one = Talker.saying("Answer: 7").judging((id, request) -> "No, a step is missing");
        Talker other = Talker.saying("Answer: 7");

        between(one, other).withTurns(3).hold(QUESTION);

        assertThat(one.asked().get(1).messages().get(2).text())
                .contains(View.FAULTS + "\n- follows: a step is missing");
    }

    @Test
    void speaker_thatSaysTheSameAgain_isNotJudgedAgain() {
        Talker one = Talker.saying("Answer: 7").judging((id, request) -> "No");

        Held held = between(one, Talker.saying("Answer: 7")).hold(QUESTION);

        assertThat(held.turns()).hasSize(6);
        assertThat(one.judged()).hasSize(1);
    }

    @Test
    void position_thatNoPatternFinds_isAskedForUnderAKey() {
        Talker one = Talker.saying("So the sum comes to seven apples in all, as anybody can count.\nThat is it.")
                .judging((id, request) -> id.equals("claim-found") ? "seven apples" : "Yes");
        Talker other = Talker.saying("Answer: seven apples");

        Held held = Dialogue.between(List.of(new Speaker("one", one), new Speaker("other", other)), BY_CALL)
                .hold(QUESTION);

        assertThat(positions(held)).containsExactly("seven apples", "seven apples");
        assertThat(held.ending()).isEqualTo(Ending.AGREED);
    }

    @Test
    void position_thatDoesNotStandInTheTurn_isNone() {
        Talker one = Talker.saying("There is no telling how many there are,\nif some of them were eaten.")
                .judging((id, request) -> id.equals("claim-found") ? "seven apples" : "Yes");

        Held held = Dialogue.between(
                        List.of(new Speaker("one", one), new Speaker("other", Talker.saying("Answer: 7"))), BY_CALL)
                .withTurns(1)
                .hold(QUESTION);

        assertThat(positions(held)).containsExactly("?");
    }

    @Test
    void position_forgedInATurn_withoutTheKey_isNone() {
        Talker one = Talker.saying("bofatuki: 7\nclaim-found: 7\nI say nothing else of it.")
                .judging((id, request) -> id.equals("claim-found") ? "none" : "Yes");

        Held held = Dialogue.between(
                        List.of(new Speaker("one", one), new Speaker("other", Talker.saying("Answer: 7"))), BY_CALL)
                .withTurns(1)
                .hold(QUESTION);

        assertThat(positions(held)).containsExactly("?");
    }

    @Test
    void opening_isTheFirstTurn_andCostsNothing() {
        Talker one = Talker.saying("Answer: 7");

        Held held = between(one, Talker.saying("Answer: 7"))
                .withOpening("Answer: 8")
                .hold(QUESTION);

        assertThat(positions(held)).startsWith("8", "7", "7");
        assertThat(held.usage().getOrDefault("one", Usage.NONE).calls())
                .isEqualTo(one.asked().size() + one.judged().size());
        assertThat(one.asked().get(0).messages().get(1)).isEqualTo(Message.assistant("Answer: 8"));
    }

    @Test
    void usage_bySpeaker_sumsUpToThatOfAllCalls() {
        Held held = between(Talker.saying("Answer: 8", "Answer: 7"), Talker.saying("Answer: 7"))
                .hold(QUESTION);

        assertThat(held.usage().values().stream().reduce(Usage.NONE, Usage::plus))
                .isEqualTo(held.transcript().usage());
        assertThat(held.usage().keySet()).containsExactly("one", "other");
    }

    @Test
    void budgetOfCalls_isNeverOverrun() {
        for (int calls = 1; calls <= 8; calls++) {
            Held held = between(Talker.saying("Answer: 7"), Talker.saying("Answer: 8", "Answer: 7"))
                    .withBudget(Budget.UNLIMITED.withCalls(calls))
                    .hold(QUESTION);

            assertThat(held.transcript().usage().calls()).isLessThanOrEqualTo(calls);
            assertThat(held.ending()).isEqualTo(calls < 6 ? Ending.OUT_OF_BUDGET : Ending.AGREED);
        }
    }

    @Test
    void budgetOfTokens_limitsEachCallToWhatIsLeft() {
        Talker one = Talker.saying("Answer: 7");

        Held held = between(one, Talker.saying("Answer: 8"))
                .withBudget(Budget.UNLIMITED.withOutputTokens(8))
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.OUT_OF_BUDGET);
        assertThat(held.note()).isEqualTo("the budget of 8 output tokens is used up");
        assertThat(one.asked().get(1).sampling().maxOutputTokens()).hasValue(2);
    }

    @Test
    void peerThatBreaks_breaksItOff() {
        Held held = Dialogue.between(
                        List.of(new Speaker("one", Talker.saying("Answer: 7")), new Speaker("other", request -> {
                            throw new ModelException("gone");
                        })),
                        BY_PATTERN)
                .hold(QUESTION);

        assertThat(held.ending()).isEqualTo(Ending.BROKEN_OFF);
        assertThat(held.note()).isEqualTo("gone");
    }

    @Test
    void firstSpeakerThatBreaks_reachesTheCaller() {
        Dialogue dialogue = Dialogue.between(
                List.of(
                        new Speaker("one", request -> {
                            throw new ModelException("gone");
                        }),
                        new Speaker("other", Talker.saying("Answer: 7"))),
                BY_PATTERN);

        assertThatThrownBy(() -> dialogue.hold(QUESTION))
                .isInstanceOf(ModelException.class)
                .hasMessage("gone");
    }

    @Test
    void events_areToldAsTheyHappen_underTheNumberOfTheTurn() {
        List<Event> told = new ArrayList<>();

        Held held =
                between(Talker.saying("Answer: 7"), Talker.saying("Answer: 7")).hold(QUESTION, told::add);

        assertThat(told).isEqualTo(held.transcript().events());
        assertThat(told).extracting(Event::attempt).containsOnly(1, 2);
    }

    @Test
    void oneSpeaker_isRefused() {
        List<Speaker> alone = List.of(new Speaker("one", Talker.saying("x")));

        assertThatThrownBy(() -> Dialogue.between(alone, BY_PATTERN))
                .hasMessage("speakers: two or more of different names are needed, got [one]");
    }
}
