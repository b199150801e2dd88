package dev.scaffold.lab.calibration;

import java.util.Arrays;

/**
 * Logistic regression whose weights cannot be negative: what is met may count for an answer or not at all, never against it. A ridge
 * of one keeps the weights of rare questions and of twins small, and makes the solution the only one.
 */
final class NonNegativeLogistic {
    private static final double RIDGE = 1;
    private static final int MOST_ROUNDS = 20_000;
    private static final double PRECISION = 1e-10;

    private final double[][] columns;
    private final boolean[] right;
    private final double[] weights;
    private final double[] logits;
    private double intercept;

    private NonNegativeLogistic(double[][] columns, boolean[] right) {
        this.columns = columns;
        this.right = right;
        this.weights = new double[columns.length];
        this.logits = new double[right.length];
    }

    /**
     * The solution, by moving one weight at a time, against a bound of the curvature so that the loss never rises.
     *
     * @param columns the values of each question, one for each row
     * @param right one for each row
     */
    static NonNegativeLogistic fit(double[][] columns, boolean[] right) {
        NonNegativeLogistic fit = new NonNegativeLogistic(columns, right);
        int round = 0;
        while (fit.round() > PRECISION && round < MOST_ROUNDS) {
            round++;
        }
        return fit;
    }

    double intercept() {
        return intercept;
    }

    double[] weights() {
        return weights.clone();
    }

    /** Moves everything once; the largest move. */
    private double round() {
        double[] ones = new double[right.length];
        Arrays.fill(ones, 1);
        double most = Math.abs(moveIntercept(ones));
        for (int column = 0; column < columns.length; column++) {
            most = Math.max(most, Math.abs(move(column)));
        }
        return most;
    }

    private double moveIntercept(double[] ones) {
        double by = -slope(ones) * 4 / right.length;
        intercept += by;
        shift(ones, by);
        return by;
    }

    private double move(int column) {
        double[] values = columns[column];
        double curvature = RIDGE + Arrays.stream(values).map(v -> v * v).sum() / 4;
        double to = Math.max(0, weights[column] - (slope(values) + RIDGE * weights[column]) / curvature);
        double by = to - weights[column];
        weights[column] = to;
        shift(values, by);
        return by;
    }

    private double slope(double[] values) {
        double slope = 0;
        for (int row = 0; row < right.length; row++) {
            slope += values[row] * (1 / (1 + Math.exp(-logits[row])) - (right[row] ? 1 : 0));
        }
        return slope;
    }

    private void shift(double[] values, double by) {
        for (int row = 0; row < right.length; row++) {
            logits[row] += by * values[row];
        }
    }
}
