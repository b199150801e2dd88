package dev.scaffold.lab.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Risk against coverage for a score that orders answers: if only answers of this score or more are let out, how many are, and how many of
 * them are wrong. A plain verdict is one point and has no such curve.
 *
 * @param points one for each distinct score, surest first
 * @param aurc the area under the curve: the mean over all numbers of answers let out of the share of wrong ones among them, ties in
 *     any order alike; the less the better
 */
public record CoverageCurve(List<Point> points, double aurc) {

    public CoverageCurve {
        points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param score the least score let out
     * @param coverage the share of answers let out
     * @param risk the share of wrong ones among them
     */
    public record Point(double score, double coverage, double risk) {}

    /**
     * The curve.
     *
     * @param scores one for each answer, the higher the surer
     * @param right whether that answer is right
     */
    public static CoverageCurve of(List<Double> scores, List<Boolean> right) {
        if (scores.isEmpty() || scores.size() != right.size()) {
            throw new IllegalArgumentException("scores: one for each answer, and at least one; got " + scores.size()
                    + " for " + right.size() + " answers");
        }
        Ranking ranking =
                Ranking.of(scores.stream().mapToDouble(Double::doubleValue).toArray());
        List<Point> points = new ArrayList<>();
        double wrong = 0;
        double risks = 0;
        for (int from = 0; from < scores.size(); ) {
            int to = ranking.endOfTies(from);
            double bad = 0;
            for (int place = from; place < to; place++) {
                bad += right.get(ranking.at(place)) ? 0 : 1;
            }
            for (int out = from + 1; out <= to; out++) {
                risks += (wrong + bad * (out - from) / (to - from)) / out;
            }
            wrong += bad;
            points.add(new Point(scores.get(ranking.at(from)), to / (double) scores.size(), wrong / to));
            from = to;
        }
        return new CoverageCurve(points, risks / scores.size());
    }
}
