package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SelectiveFiguresTest {

    private static Selected answer(int number, boolean right, boolean agreed, double score) {
        return new Selected("i" + number, "family", "i" + number, right, agreed, Map.of("rival", score));
    }

    private static SelectiveFigures figures(List<Selected> answers) {
        return SelectiveFigures.of(answers, Resamples.of(answers, 500, 1), 0.95);
    }

    private static SelectiveFigures.Rival rival(SelectiveFigures figures) {
        return Objects.requireNonNull(figures.rivals().get("rival"));
    }

    @Test
    void workedByHand_gainAndJ() {
        List<Selected> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            // 8 right, 6 of them agreed; 12 wrong, 3 of them agreed
            answers.add(answer(i, i < 8, i < 6 || i >= 17, 0));
        }

        SelectiveFigures figures = figures(answers);

        assertThat(figures.coverage().value()).isEqualTo(9 / 20.0, within(1e-12));
        assertThat(figures.all().value()).isEqualTo(8 / 20.0, within(1e-12));
        assertThat(figures.agreed().value()).isEqualTo(6 / 9.0, within(1e-12));
        assertThat(figures.j().value()).isEqualTo(6 / 8.0 - 3 / 12.0, within(1e-12));
        assertThat(figures.gain().interval()).isPresent();
        // a rival that knows nothing: its surest are as good as all
        assertThat(rival(figures).accuracy().value()).isEqualTo(8 / 20.0, within(1e-12));
    }

    @Property(tries = 100)
    void gain_isWhatJMakesOfIt(
            @ForAll @IntRange(min = 1, max = 9) int rightAgreed,
            @ForAll @IntRange(min = 0, max = 9) int rightNot,
            @ForAll @IntRange(min = 0, max = 9) int wrongAgreed,
            @ForAll @IntRange(min = 1, max = 9) int wrongNot) {
        List<Selected> answers = new ArrayList<>();
        int[] counts = {rightAgreed, rightNot, wrongAgreed, wrongNot};
        for (int kind = 0; kind < 4; kind++) {
            for (int i = 0; i < counts[kind]; i++) {
                answers.add(answer(answers.size(), kind < 2, kind % 2 == 0, 0.5));
            }
        }
        SelectiveFigures figures = SelectiveFigures.of(answers, Resamples.of(answers, 1, 1), 0.95);
        double p = figures.all().value();

        assertThat(figures.gain().value())
                .isEqualTo(
                        p * (1 - p) * figures.j().value() / figures.coverage().value(), within(1e-12));
    }

    @Test
    void rival_isTakenAtTheSameCoverageWithTiesInPart() {
        List<Selected> answers = List.of(
                answer(0, true, true, 0.9),
                answer(1, false, true, 0.8),
                answer(2, true, true, 0.8),
                answer(3, true, false, 0.8),
                answer(4, false, false, 0.1),
                answer(5, false, false, 0.1));

        SelectiveFigures.Rival rival = rival(figures(answers));

        // three of six: the surest, right, and two of three equals of which two are right
        assertThat(rival.accuracy().value()).isEqualTo((1 + 2 * 2 / 3.0) / 3, within(1e-12));
        assertThat(rival.lead().value()).isEqualTo(2 / 3.0 - rival.accuracy().value(), within(1e-12));
        assertThat(rival.gain().value()).isEqualTo(rival.accuracy().value() - 0.5, within(1e-12));
    }

    @Test
    void rivalWithoutAScore_isLeastSure() {
        List<Selected> answers =
                List.of(new Selected("a", "f", "a", true, true, Map.of()), answer(1, false, false, 0.01));

        assertThat(rival(figures(answers)).accuracy().value()).isZero();
    }

    @Test
    void nothingAgreed_hasNoGain() {
        SelectiveFigures figures = figures(List.of(answer(0, true, false, 1), answer(1, false, false, 0)));

        assertThat(figures.gain().value()).isNaN();
        assertThat(figures.gain().interval()).isEmpty();
        assertThat(figures.j().value()).isZero();
    }

    @Test
    void repeatsOfAnItem_areDrawnTogether() {
        List<Selected> answers = List.of(
                new Selected("a", "f", "a", true, true, Map.of()),
                new Selected("a", "f", "a", true, false, Map.of()),
                new Selected("b", "f", "b", false, false, Map.of()));
        Resamples resamples = Resamples.of(answers, 50, 3);

        for (int draw = 0; draw < 50; draw++) {
            int[] counts = resamples.counts(draw);
            assertThat(counts[0]).isEqualTo(counts[1]);
            assertThat(counts[0] + counts[2]).isEqualTo(2);
        }
    }

    @Test
    void draws_favourNoItem() {
        List<Selected> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(answer(i, true, true, 0));
        }
        Resamples resamples = Resamples.of(answers, 4_000, 1);

        double[] means = new double[40];
        double[] squares = new double[40];
        for (int draw = 0; draw < 4_000; draw++) {
            int[] counts = resamples.counts(draw);
            for (int i = 0; i < 40; i++) {
                means[i] += counts[i] / 4_000.0;
                squares[i] += counts[i] * counts[i] / 4_000.0;
            }
        }

        for (int i = 0; i < 40; i++) {
            // binomial of 40 draws at 1/40; five standard errors
            assertThat(means[i]).isEqualTo(1, within(0.08));
            assertThat(squares[i] - means[i] * means[i]).isEqualTo(39 / 40.0, within(0.13));
        }
    }

    @Test
    void coverageCurve_workedByHand() {
        CoverageCurve curve = CoverageCurve.of(List.of(0.9, 0.5, 0.5, 0.1), List.of(true, true, false, false));

        assertThat(curve.points())
                .containsExactly(
                        new CoverageCurve.Point(0.9, 0.25, 0),
                        new CoverageCurve.Point(0.5, 0.75, 1 / 3.0),
                        new CoverageCurve.Point(0.1, 1, 0.5));
        // risks after 1, 2, 3, 4 answers: 0, (1/2)/2, 1/3, 2/4
        assertThat(curve.aurc()).isEqualTo((0 + 0.25 + 1 / 3.0 + 0.5) / 4, within(1e-12));
    }

    @Test
    void attempts_areCountedEachForItself() {
        List<AttemptFigures> figures = AttemptFigures.of(List.of(
                new AttemptFigures.Attempt(1, true, true),
                new AttemptFigures.Attempt(1, false, false),
                new AttemptFigures.Attempt(1, true, false),
                new AttemptFigures.Attempt(2, true, false)));

        assertThat(figures).containsExactly(new AttemptFigures(1, 3, 2, 1), new AttemptFigures(2, 1, 1, 1));
        assertThat(figures.get(0).wrongShare()).isEqualTo(0.5);
    }
}
