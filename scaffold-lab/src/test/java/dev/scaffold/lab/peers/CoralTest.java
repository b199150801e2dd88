package dev.scaffold.lab.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Transcripts worked by hand; R is the right position, W and V wrong ones, U not sure. */
class CoralTest {
    private static final Said R = Said.right("7");
    private static final Said W = Said.wrong("8");
    private static final Said V = Said.wrong("9");
    private static final Said U = Said.NOT_SURE;

    private static Coral coral(Said... turns) {
        return Coral.of(List.of(turns), Coral.From.TURN_0);
    }

    private static Coral without0(Said... turns) {
        return Coral.of(List.of(turns), Coral.From.TURN_1);
    }

    @Test
    void rightHolds_andWrongComesOver() {
        // U | R W R R: turn 3 keeps R against W; turn 3 is taken over at turn 4, where W stood at turn 2.
        Coral coral = coral(R, W, R, R);

        assertThat(coral.assertive()).isEqualTo(new Split(1, 0, 0));
        assertThat(coral.persuasive()).isEqualTo(new Split(1, 0, 0));
        // (0 - .5) + (1 - 1) + (1 - 0), over three turns
        assertThat(coral.quality()).hasValueCloseTo(0.5 / 3, within(1e-12));
        assertThat(coral.rate(coral.persuasive().all())).isEqualTo(0.25);
    }

    @Test
    void rightHolds_withoutTurn0_losesOnlyTheQualityOfItsFirstTurn() {
        Coral coral = without0(R, W, R, R);

        assertThat(coral.assertive()).isEqualTo(new Split(1, 0, 0));
        assertThat(coral.persuasive()).isEqualTo(new Split(1, 0, 0));
        assertThat(coral.quality()).hasValueCloseTo(0.5, within(1e-12));
    }

    @Test
    void instantAgreement_isPersuasion_onlyWhereTurn0Counts() {
        assertThat(coral(W, W).persuasive()).isEqualTo(new Split(0, 1, 0));
        assertThat(without0(W, W).persuasive()).isEqualTo(Split.NONE);
        // 0 - .5
        assertThat(coral(W, W).quality()).hasValue(-0.5);
        assertThat(without0(W, W).quality()).isEmpty();
    }

    @Test
    void bothKeepToTheirOwn_isAssertiveEveryTime_andNeverPersuasive() {
        // turns 3 to 6 keep: R, W, R, W
        Coral coral = coral(R, W, R, W, R, W);

        assertThat(coral.assertive()).isEqualTo(new Split(2, 2, 0));
        assertThat(coral.persuasive()).isEqualTo(Split.NONE);
        // (0 - .5) + 0 + 0 + 0 + 0, over five
        assertThat(coral.quality()).hasValueCloseTo(-0.1, within(1e-12));
    }

    @Test
    void eachTakesTheOthersPlace_isPersuasiveEveryTime() {
        // U | R R is instant; then W against R, taken over; then V against W, taken over
        Coral coral = coral(R, R, W, W, V, V);

        // turn 1 (turn 0 was not sure), turn 3 (R at turn 2), turn 5 (W at turn 4)
        assertThat(coral.persuasive()).isEqualTo(new Split(1, 2, 0));
        assertThat(without0(R, R, W, W, V, V).persuasive()).isEqualTo(new Split(0, 2, 0));
        assertThat(coral.assertive()).isEqualTo(Split.NONE);
    }

    @Test
    void notSure_canBeKeptTo_andTakenOver() {
        // turn 3 keeps U against R; turn 4 then takes U over from R
        Coral coral = coral(U, R, U, U);

        assertThat(coral.assertive()).isEqualTo(new Split(0, 0, 1));
        assertThat(coral.persuasive()).isEqualTo(new Split(0, 0, 1));
    }

    @Test
    void keepingTo0_isAssertive_onlyWhereTurn0Counts() {
        // turn 2 is not sure, as turn 0 was, and turn 1 was
        assertThat(coral(R, U).assertive()).isEqualTo(new Split(0, 0, 1));
        assertThat(without0(R, U).assertive()).isEqualTo(Split.NONE);
    }

    @Test
    void noTurnOrOne_comesToNothing() {
        assertThat(coral()).isEqualTo(new Coral(0, Split.NONE, Split.NONE, java.util.OptionalDouble.empty()));
        assertThat(coral(R).quality()).isEmpty();
        assertThat(coral().rate(0)).isZero();
    }

    @Test
    void rightWithoutAPosition_isRefused() {
        assertThatThrownBy(() -> new Said(Optional.empty(), true)).hasMessageStartingWith("right: ");
    }

    @Provide
    Arbitrary<List<Said>> dialogues() {
        return Arbitraries.of(R, W, V, U).list().ofMaxSize(12);
    }

    @Property
    void splits_sumToNoMoreThanTheTurns_andTurn0OnlyAdds(@ForAll @From("dialogues") List<Said> turns) {
        Coral with = Coral.of(turns, Coral.From.TURN_0);
        Coral without = Coral.of(turns, Coral.From.TURN_1);

        assertThat(with.assertive().all()).isBetween(without.assertive().all(), turns.size());
        assertThat(with.persuasive().all()).isBetween(without.persuasive().all(), turns.size());
        assertThat(with.quality().orElse(0)).isBetween(-1.0, 1.0);
    }

    @Test
    void means_countEachDialogueAlike() {
        CoralMeans means = CoralMeans.of(List.of(List.of(W, W), List.of(W, R, R)), Coral.From.TURN_0);

        assertThat(means.persuasive().wrong()).isCloseTo(0.25, within(1e-12));
        assertThat(means.persuasive().right()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(means.persuasive().all()).isCloseTo(0.25 + 1.0 / 6, within(1e-12));
        // -.5 of the one; ((1 - .5) + (1 - 0)) / 2 of the other
        assertThat(means.quality()).hasValueCloseTo((-0.5 + 0.75) / 2, within(1e-12));
    }
}
