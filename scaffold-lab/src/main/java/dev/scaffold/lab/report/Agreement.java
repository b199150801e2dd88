package dev.scaffold.lab.report;

import dev.scaffold.lab.statistics.AttemptFigures;
import dev.scaffold.lab.statistics.CoverageCurve;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.List;
import java.util.Objects;

/**
 * What agreement is worth in one arm that judges.
 *
 * @param arm its name
 * @param figures agreed answers beside all answers, and beside what rivals would have let out of the same answers
 * @param anchored how many of the agreements rest on more than a model's own opinion
 * @param agreed how many agreements there are
 * @param curves risk against coverage, the arm's own score first: its verdict, then the weight that is Met
 * @param attempts what was agreed, and wrongly, by the number of the attempt
 */
public record Agreement(
        String arm,
        SelectiveFigures figures,
        int anchored,
        int agreed,
        List<Curve> curves,
        List<AttemptFigures> attempts) {

    /** The name of the curve of the arm's own score. */
    public static final String OWN_SCORE = "verdict, then weight Met";

    public Agreement {
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(figures, "figures");
        curves = List.copyOf(curves);
        attempts = List.copyOf(attempts);
    }

    /**
     * Risk against coverage of one score.
     *
     * @param score its name
     * @param curve its points
     */
    public record Curve(String score, CoverageCurve curve) {}
}
