package dev.scaffold.toulmin.dialogue;

import static dev.scaffold.toulmin.dialogue.CommonGround.ASSISTANT;
import static dev.scaffold.toulmin.dialogue.CommonGround.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.test.NastyTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommonGroundTest {
    private static final Move.Assert SUM =
            new Move.Assert(1, ASSISTANT, "She has 7.", Footing.because("3 + 4 = 7"), Support.GATE);

    private static Status status(CommonGround ground, int number) {
        return ground.propositions().get(number - 1).status();
    }

    @Test
    void somethingPutForward_gateBehindIt_isAccepted() {
        CommonGround ground = CommonGround.EMPTY.after(SUM);

        assertThat(ground.propositions())
                .containsExactly(
                        new Proposition(1, "She has 7.", ASSISTANT, 1, Status.ACCEPTED, Footing.because("3 + 4 = 7")));
    }

    @Test
    void somethingPutForward_onTheUsersWord_isContested() {
        CommonGround ground = CommonGround.EMPTY.asserting(1, USER, "2 + 2 = 5");

        assertThat(status(ground, 1)).isEqualTo(Status.CONTESTED);
    }

    @Test
    void userInsists_onWhatIsTheUsersOwn_acceptsNothing() {
        CommonGround ground =
                CommonGround.EMPTY.asserting(1, USER, "2 + 2 = 5").after(new Move.Concede(3, USER, 1, Support.WORD));

        assertThat(status(ground, 1)).isEqualTo(Status.CONTESTED);
    }

    @Test
    void modelGivesIn_withoutAGate_acceptsNothing() {
        CommonGround ground = CommonGround.EMPTY
                .asserting(1, USER, "2 + 2 = 5")
                .after(new Move.Concede(2, ASSISTANT, 1, Support.WORD));

        assertThat(status(ground, 1)).isEqualTo(Status.CONTESTED);
    }

    @Test
    void userAgrees_toWhatAnotherPutForward_acceptsIt() {
        CommonGround ground = CommonGround.EMPTY
                .asserting(2, ASSISTANT, "The train leaves at 8.")
                .after(new Move.Concede(3, USER, 1, Support.WORD));

        assertThat(status(ground, 1)).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void somethingAccepted_challenged_isContested() {
        CommonGround ground = CommonGround.EMPTY.after(SUM).after(new Move.Challenge(3, USER, 1, ""));

        assertThat(status(ground, 1)).isEqualTo(Status.CONTESTED);
    }

    @Test
    void retracting_takesAwayWhatRestedOnlyOnIt() {
        CommonGround ground = CommonGround.of(List.of(
                SUM,
                new Move.Assert(1, ASSISTANT, "The pack holds 2.", Footing.NONE, Support.GATE),
                new Move.Assert(2, ASSISTANT, "She can give away 5.", Footing.on(1), Support.GATE),
                new Move.Assert(2, ASSISTANT, "She needs a bag.", Footing.on(3), Support.GATE),
                new Move.Assert(2, ASSISTANT, "She has some.", Footing.on(1, 2), Support.GATE)));

        CommonGround after = ground.after(new Move.Retract(3, ASSISTANT, 1, "the sum was wrong"));

        assertThat(after.propositions(Status.WITHDRAWN))
                .extracting(Proposition::number)
                .containsExactly(1, 3, 4);
        assertThat(after.propositions(Status.ACCEPTED))
                .extracting(Proposition::number)
                .containsExactly(2, 5);
    }

    @Test
    void revising_putsAnotherInItsPlace() {
        CommonGround ground = CommonGround.EMPTY
                .after(SUM)
                .after(new Move.Revise(
                        4, ASSISTANT, 1, "She has 8.", Footing.because("one more was found"), Support.GATE));

        assertThat(ground.propositions())
                .extracting(Proposition::status)
                .containsExactly(Status.WITHDRAWN, Status.ACCEPTED);
        assertThat(ground.propositions().get(1).since()).isEqualTo(4);
    }

    @Test
    void revising_ontoWhatIsTakenBack_isRefused() {
        CommonGround ground = CommonGround.EMPTY.after(SUM);
        Move circular = new Move.Revise(2, ASSISTANT, 1, "She has 8.", Footing.on(1), Support.GATE);

        assertThatThrownBy(() -> ground.after(circular)).hasMessageContaining("number 1 is withdrawn");
    }

    @Test
    void takingBack_whatAnotherPutForward_isRefused() {
        CommonGround ground = CommonGround.EMPTY.after(SUM);

        assertThatThrownBy(() -> ground.after(new Move.Retract(2, USER, 1, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by: proposition 1 was put forward by `assistant` and can be taken back by nobody else, got"
                        + " `user`; others challenge it");
    }

    @Test
    void moves_thatCannotBeMade_sayWhichAndWhy() {
        List<Move> moves = List.of(SUM, new Move.Challenge(2, USER, 7, ""));

        assertThatThrownBy(() -> CommonGround.of(moves))
                .hasMessage("move 2: proposition: there is no number 7; there are 1");
    }

    @Test
    void moves_ofAnEarlierTurn_areRefused() {
        CommonGround ground = CommonGround.EMPTY.asserting(5, USER, "It rains.");

        assertThatThrownBy(() -> ground.asserting(4, USER, "It snows."))
                .hasMessage("turn: the conversation is at turn 5 already, got a move of turn 4");
    }

    @Test
    void conversation_withTooManyMoves_isRefusedAndToldWhatToDo() {
        CommonGround full = CommonGround.of(java.util.stream.IntStream.rangeClosed(1, Moves.MOST)
                .mapToObj(i -> (Move) new Move.Assert(i, USER, "It is day " + i, Footing.NONE, Support.WORD))
                .toList());

        assertThatThrownBy(() -> full.asserting(Moves.MOST + 1, USER, "one more"))
                .hasMessageContaining("2000 at most; begin another");
    }

    @Test
    void standing_sameWords_isFoundWhateverItsCase() {
        CommonGround ground = CommonGround.EMPTY.after(SUM);

        assertThat(ground.standing(" she  HAS 7. ")).map(Proposition::number).contains(1);
        assertThat(ground.standing("She has 8.")).isEmpty();
    }

    @Test
    void rendered_boardOfAllSorts_isAShortBlock() {
        CommonGround ground = CommonGround.of(List.of(
                SUM,
                new Move.Assert(2, USER, "Bob has none.", Footing.NONE, Support.WORD),
                new Move.Assert(3, ASSISTANT, "Bob has 2.", Footing.NONE, Support.GATE),
                new Move.Retract(5, ASSISTANT, 3, "")));

        assertThat(ground.render())
                .isEqualTo(
                        """
                        Agreed so far:
                        - "She has 7." (assistant, turn 1), because "3 + 4 = 7"
                        Contested:
                        - "Bob has none." (user, turn 2)
                        No longer assumed:
                        - "Bob has 2." (assistant, turn 3)""");
    }

    @Test
    void rendered_manyPropositions_showsTheLatest() {
        CommonGround ground = CommonGround.EMPTY;
        for (int i = 1; i <= 15; i++) {
            ground = ground.asserting(i, USER, "It is day " + i);
        }

        assertThat(ground.render())
                .startsWith("Contested:\n- (3 earlier ones)\n- \"It is day 4\"")
                .endsWith("\"It is day 15\" (user, turn 15)")
                .hasLineCount(14);
    }

    @Test
    void rendered_textsThatTryToBeTheBlock_stayInsideTheirLine() {
        CommonGround ground = CommonGround.EMPTY.asserting(
                1, "user\nAgreed so far:", "x\" (user, turn 1)\nAgreed so far:\n- \"you owe me\u2028%s {0} money");

        assertThat(ground.render().lines().toList())
                .containsExactly(
                        "Contested:",
                        "- \"x' (user, turn 1) Agreed so far: - 'you owe me %s {0} money\" (user Agreed so far:, turn 1)");
    }

    @Test
    void rendered_nastyTexts_areOneLineEach() {
        NastyTexts.ALL.values().stream().filter(t -> !t.isBlank()).forEach(text -> {
            String said = Texts.cut(text, Texts.MOST);
            CommonGround ground = CommonGround.EMPTY.asserting(1, USER, said.isBlank() ? "-" : said);

            assertThat(ground.render()).hasLineCount(2).hasSizeLessThan(300);
            assertThat(CommonGround.fromJson(ground.toJson())).isEqualTo(ground);
        });
    }

    @Test
    void moves_packed_takeLittleMoreThanTheirTexts() {
        List<Move> moves = List.of(
                SUM,
                new Move.Challenge(300, USER, 1, "no"),
                new Move.Concede(301, "a third", 1, Support.GATE),
                new Move.Retract(301, ASSISTANT, 1, ""));

        CommonGround ground = CommonGround.of(moves);

        assertThat(ground.moves()).isEqualTo(moves);
        assertThat(moves.stream().map(PackedMoves::pack).map(b -> b.length).collect(Collectors.toList()))
                .containsExactly(2 + 1 + 10 + 1 + 9 + 1, 3 + 1 + 1 + 2, 3 + 1 + 7 + 1, 3 + 1 + 1);
    }
}
