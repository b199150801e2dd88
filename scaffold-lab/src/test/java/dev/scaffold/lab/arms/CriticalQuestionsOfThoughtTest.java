package dev.scaffold.lab.arms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.test.Replies;
import dev.scaffold.toulmin.CqotChange;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published method, as it is and with differences. */
class CriticalQuestionsOfThoughtTest {
    private static final Rows.Read ITEM = Rows.Read.parse(
            "{\"id\":\"sum\",\"task\":\"sums\",\"prompt\":\"1 + 2?\",\"answer\":\"3\",\"meta\":{\"answer_type\":\"number\"}}",
            Scorers.BUILT_IN);

    @ParameterizedTest
    @EnumSource(CqotChange.class)
    void named_oneDifference_isAnArmOfItsOwn(CqotChange change) {
        Arm arm = new CriticalQuestionsOfThought(EnumSet.of(change));

        assertThat(arm.name()).startsWith("cqot-2024+");
        assertThat(CriticalQuestionsOfThought.named(arm.name()).map(Arm::name)).contains(arm.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cqot-2024", "cqot-2024+best-plan+abstain", "cqot-2024+feedback+best-plan+judge-answer+abstain"})
    void named_noneOrSeveral_isThatArm(String name) {
        assertThat(CriticalQuestionsOfThought.named(name).map(Arm::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "cqot-2024+",
                "cqot-2024+hope",
                "cqot-2024+abstain+feedback",
                "cqot-2024+abstain+abstain"
            })
    void named_anythingElse_isNone(String name) {
        assertThat(CriticalQuestionsOfThought.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cqot-2024, Yes, 3",
        "cqot-2024, No, 23",
        "cqot-2024+judge-answer, Yes, 4",
        "cqot-2024+judge-answer, No, 24",
        "cqot-2024+abstain, No, 22",
        "cqot-2024+feedback, No, 23",
    })
    void answer_anyDifference_makesTheCallsThatWereTold(String name, String assessed, int calls) {
        int[] made = {0};
        Model model = request -> {
            made[0]++;
            return Replies.text((assessed + " ").repeat(8));
        };
        Arm arm = CriticalQuestionsOfThought.named(name).orElseThrow();

        arm.answer(new Asking(ITEM.row(), 1, Sampling.DEFAULT, 0, model, Optional.empty(), Donor.NONE));

        assertThat((long) made[0])
                .isEqualTo(calls)
                .isLessThanOrEqualTo(arm.calls().most().orElseThrow());
        assertThat((long) made[0]).isGreaterThanOrEqualTo(arm.calls().least());
    }
}
