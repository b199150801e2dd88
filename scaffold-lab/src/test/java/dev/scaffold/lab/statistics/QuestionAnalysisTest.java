package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuestionAnalysisTest {

    private static QuestionAnswers.Answer word(Outcome outcome, boolean essential, double tokens) {
        return new QuestionAnswers.Answer(outcome, OptionalDouble.empty(), essential, essential ? 0 : 1, tokens);
    }

    private static QuestionAnswers.Answer graded(double probability) {
        return new QuestionAnswers.Answer(Outcome.MET, OptionalDouble.of(probability), false, 1, 30);
    }

    /** 24 drafts, the first 12 right: `sharp` is Met on 11 right and 2 wrong ones, `yes` always, surer when right, `dull` at random. */
    private static List<QuestionAnswers> drafts() {
        List<QuestionAnswers> drafts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean right = i < 12;
            drafts.add(new QuestionAnswers(
                    "i" + i,
                    "family",
                    "i" + i,
                    right,
                    Map.of(
                            "sharp",
                                    word(i != 3 && right || i == 13 || i == 20 ? Outcome.MET : Outcome.UNMET, true, 10),
                            "yes", graded(right ? 0.9 + i / 1000.0 : 0.8 + i / 1000.0),
                            "dull", word(i % 2 == 0 ? Outcome.MET : Outcome.UNCLEAR, false, 60))));
        }
        return drafts;
    }

    private static QuestionWorth worth(String question) {
        return QuestionAnalysis.of(drafts(), 0.5, 1_000, 1).stream()
                .filter(w -> w.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void separatingByWord_hasAreaAboveChance() {
        QuestionWorth sharp = worth("sharp");

        // (11/12 + 10/12) / 2
        assertThat(sharp.byWord().orElseThrow().auroc().value()).isEqualTo(0.875, within(1e-12));
        assertThat(sharp.byWord().orElseThrow().auroc().interval().orElseThrow().low())
                .isGreaterThan(0.6);
        assertThat(sharp.byWord().orElseThrow().adjustedP()).isLessThan(0.01);
        assertThat(sharp.met()).isEqualTo(13 / 24.0, within(1e-12));
        assertThat(sharp.unmet()).isEqualTo(11 / 24.0, within(1e-12));
        assertThat(sharp.byProbability()).isEmpty();
        assertThat(sharp.costShare().orElseThrow()).isEqualTo(0.1, within(1e-12));
    }

    @Test
    void alwaysMet_isMeasuredByProbabilityOnly() {
        QuestionWorth yes = worth("yes");

        assertThat(yes.measurable()).isFalse();
        assertThat(yes.byProbability().orElseThrow().auroc().value()).isEqualTo(1, within(1e-12));
    }

    @Test
    void knowingNothing_isNotTellingApart() {
        QuestionWorth dull = worth("dull");

        assertThat(dull.byWord().orElseThrow().auroc().value()).isEqualTo(0.5, within(1e-12));
        assertThat(dull.byWord().orElseThrow().p()).isGreaterThan(0.5);
        assertThat(dull.correlations()).containsOnlyKeys("sharp");
        assertThat(dull.unclear()).isEqualTo(0.5);
    }

    @Test
    void withoutTheSharpOne_theFirstHalfIsNoBetterThanAll() {
        QuestionWorth.Selective sharp = worth("sharp").selective();
        QuestionWorth.Selective yes = worth("yes").selective();

        assertThat(sharp.without()).isEqualTo(0.5, within(1e-12));
        assertThat(sharp.with()).isGreaterThan(0.8);
        assertThat(yes.without()).isEqualTo(yes.with(), within(1e-12));
    }

    @Test
    void nineWrong_areNotMeasurable() {
        List<QuestionAnswers> few = drafts().subList(0, 21);

        assertThat(QuestionAnalysis.of(few, 0.5, 100, 1)).allSatisfy(w -> {
            assertThat(w.byWord()).isEmpty();
            assertThat(w.byProbability()).isEmpty();
        });
    }
}
