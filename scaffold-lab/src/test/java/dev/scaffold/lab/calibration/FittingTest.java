package dev.scaffold.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.ModelId;
import dev.scaffold.Outcome;
import dev.scaffold.Sampling;
import dev.scaffold.lab.statistics.QuestionAnswers;
import dev.scaffold.toulmin.fitted.Circumstances;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final List<String> QUESTIONS = List.of("graded", "code", "noise", "backwards");
    private static final Set<String> AT_FITTED = Set.of("graded");

    /** Drafts whose `graded` is surer and whose `code` is more often Met when right; `backwards` is Met when wrong. */
    private static List<QuestionAnswers> drafts(int count, int inCluster) {
        Random random = new Random(7);
        List<QuestionAnswers> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean right = random.nextInt(100) < 55;
            double probability = Math.min(1, Math.max(0, (right ? 0.93 : 0.82) + random.nextGaussian() * 0.07));
            drafts.add(new QuestionAnswers(
                    "i" + i,
                    i % 3 == 0 ? "sums" : "logic",
                    "c" + i / inCluster,
                    right,
                    Map.of(
                            "graded", answer(Outcome.MET, OptionalDouble.of(probability)),
                            "code", word(random.nextInt(100) < (right ? 95 : 60)),
                            "noise", word(random.nextInt(100) < 50),
                            "backwards", word(!right))));
        }
        return drafts;
    }

    private static QuestionAnswers.Answer word(boolean met) {
        return answer(met ? Outcome.MET : Outcome.UNMET, OptionalDouble.empty());
    }

    private static QuestionAnswers.Answer answer(Outcome outcome, OptionalDouble probability) {
        return new QuestionAnswers.Answer(outcome, probability, false, 1, 0);
    }

    @Test
    void whatTellsRightFromWrong_getsWeightAndWhatSpeaksBackwardsNone() {
        Fitting fitting = Fitting.of(drafts(300, 1), QUESTIONS, AT_FITTED, 1);

        Map<String, Double> weights = fitting.table().weights();
        assertThat(weights).containsOnlyKeys(QUESTIONS);
        assertThat(weights.values()).allSatisfy(w -> assertThat(w).isGreaterThanOrEqualTo(0));
        assertThat(weights.get("graded")).isGreaterThan(1);
        assertThat(weights.get("backwards")).isZero();
        assertThat(fitting.thresholds().get("graded")).isBetween(0.84, 0.93);
    }

    @Test
    void outOfFold_beatsSayingTheShareOfRightOnes() {
        Fitting.OutOfFold told =
                Fitting.of(drafts(300, 1), QUESTIONS, AT_FITTED, 1).outOfFold();

        assertThat(told.forecasts()).hasSize(300);
        assertThat(told.calibration().brier()).isLessThan(told.plainBrier() - 0.03);
        assertThat(told.calibration().auroc().orElseThrow()).isGreaterThan(0.8);
        assertThat(told.separations().get("graded")).isGreaterThan(0.4);
    }

    @Test
    void labelsThatMeanNothing_beatNothingOutOfFold() {
        List<QuestionAnswers> drafts = drafts(300, 1);
        List<Boolean> labels =
                new ArrayList<>(drafts.stream().map(QuestionAnswers::right).toList());
        Collections.shuffle(labels, new Random(3));
        List<QuestionAnswers> shuffled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            QuestionAnswers d = drafts.get(i);
            shuffled.add(new QuestionAnswers(d.item(), d.family(), d.cluster(), labels.get(i), d.answers()));
        }

        Fitting.OutOfFold told = Fitting.of(shuffled, QUESTIONS, AT_FITTED, 1).outOfFold();

        assertThat(told.calibration().brier()).isGreaterThan(told.plainBrier() - 0.005);
        assertThat(told.calibration().auroc().orElseThrow()).isBetween(0.4, 0.6);
    }

    @Test
    void steps_restOnTwentyDraftsEach() {
        List<QuestionAnswers> drafts = drafts(130, 1);
        Fitting fitting = Fitting.of(drafts, QUESTIONS, AT_FITTED, 1);
        Fit fit = Fit.on(drafts, QUESTIONS, AT_FITTED);

        Map<Double, Integer> counts = new HashMap<>();
        drafts.forEach(d -> counts.merge(fit.confidence(d), 1, Integer::sum));

        assertThat(fit.table()).isEqualTo(fitting.table());
        assertThat(counts).hasSize(fitting.table().steps().size());
        assertThat(counts.values()).allSatisfy(c -> assertThat(c).isGreaterThanOrEqualTo(20));
    }

    @Test
    void fold_holdsWholeClusters() {
        List<QuestionAnswers> drafts = drafts(200, 4);

        int[] folds = Folds.of(drafts, 5, 1);

        Map<String, Integer> seen = new HashMap<>();
        int[] sizes = new int[5];
        for (int i = 0; i < folds.length; i++) {
            assertThat(seen.merge(drafts.get(i).cluster(), folds[i], (a, b) -> a))
                    .isEqualTo(folds[i]);
            sizes[folds[i]]++;
        }
        assertThat(sizes).containsOnly(40);
    }

    @Test
    void folds_doNotDependOnTheOrderOfRows() {
        List<QuestionAnswers> drafts = drafts(60, 2);
        List<QuestionAnswers> reversed = new ArrayList<>(drafts);
        Collections.reverse(reversed);

        int[] folds = Folds.of(drafts, 5, 9);
        int[] back = Folds.of(reversed, 5, 9);

        for (int i = 0; i < folds.length; i++) {
            assertThat(back[folds.length - 1 - i]).isEqualTo(folds[i]);
        }
    }

    @Test
    void fitted_isReadBackByScripts() {
        Fitting fitting = Fitting.of(drafts(200, 1), QUESTIONS, AT_FITTED, 1);
        Circumstances circumstances = new Circumstances(
                "asked", "prompts", new ModelId("m"), Map.of("critic", new ModelId("m")), Sampling.DEFAULT);

        Fitted read = Fitted.parse(fitting.fitted(circumstances).json());

        assertThat(read.thresholds()).isEqualTo(fitting.thresholds());
        assertThat(read.confidence()).contains(fitting.table());
    }

    @Test
    void tooFewOnEitherSide_hasNoThreshold() {
        double[] probabilities = new double[39];
        boolean[] right = new boolean[39];
        for (int i = 0; i < 39; i++) {
            probabilities[i] = i / 39.0;
            right[i] = i >= 20;
        }

        assertThat(Threshold.of(probabilities, right, 20)).isEmpty();
        assertThat(Threshold.of(probabilities, right, 19).orElseThrow()).isEqualTo(19.5 / 39, within(1e-12));
        assertThat(Threshold.j(probabilities, right, 19.5 / 39)).isEqualTo(1);
    }

    @Test
    void probabilityThatSpeaksBackwards_hasNoThreshold() {
        double[] probabilities = new double[60];
        boolean[] right = new boolean[60];
        for (int i = 0; i < 60; i++) {
            probabilities[i] = i / 60.0;
            right[i] = i < 30;
        }

        assertThat(Threshold.of(probabilities, right, 20)).isEmpty();
    }

    @Test
    void plainNo_passesNoThreshold() {
        QuestionAnswers no = new QuestionAnswers(
                "i", "f", "i", false, Map.of("graded", answer(Outcome.UNMET, OptionalDouble.of(0.99))));
        Fit fit = new Fit(
                QUESTIONS,
                AT_FITTED,
                Map.of("graded", 0.5),
                new ConfidenceTable(
                        Map.of("graded", 1.0),
                        List.of(new ConfidenceTable.Step(0, 0.2), new ConfidenceTable.Step(0.5, 0.8))));

        assertThat(fit.value(no, "graded")).isZero();
        assertThat(fit.confidence(no)).isEqualTo(0.2);
    }

    @Test
    void tooFewDraftsOrOneKindOnly_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fitting.of(drafts(25, 1), QUESTIONS, AT_FITTED, 1))
                .withMessageContaining("drafts: at least 26 are needed");
        List<QuestionAnswers> right =
                drafts(200, 1).stream().filter(QuestionAnswers::right).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fitting.of(right, QUESTIONS, AT_FITTED, 1))
                .withMessageContaining("right ones and wrong ones");
    }
}
