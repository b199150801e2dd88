package dev.scaffold.lab.calibration;

/**
 * A probability that was given to an answer being right, and whether it was.
 *
 * @param probability from 0 to 1
 * @param right what came out
 */
public record Forecast(double probability, boolean right) {

    public Forecast {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability: must lie between 0 and 1, got " + probability);
        }
    }
}
