package dev.scaffold.lab.report.probes;

import dev.scaffold.lab.runs.RunInfo;
import java.util.List;
import java.util.Objects;

/**
 * A probe's report.
 *
 * @param run how it was made
 * @param headline what it came to, in a sentence
 * @param price what was looked at and what it cost
 * @param sheets the tables, the most important first
 * @param plane the arms as points of two shares; empty for no plot
 * @param leads differences with their intervals, the first one being what the run is about; empty for no plot
 * @param figures all figures, for programs: a record
 */
public record ProbeReport(
        RunInfo run, String headline, String price, List<Sheet> sheets, Plane plane, List<Lead> leads, Object figures) {

    private static final String ALWAYS_THE_SAME = "On the line lie those who always do the same, and who throw a coin.";

    public ProbeReport {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(price, "price");
        sheets = List.copyOf(sheets);
        Objects.requireNonNull(plane, "plane");
        leads = List.copyOf(leads);
        Objects.requireNonNull(figures, "figures");
    }

    /**
     * Two shares against each other.
     *
     * @param across what is drawn across
     * @param up what is drawn upwards
     * @param fakes the line on which those lie who always do the same, or throw a coin
     * @param points the arms
     */
    public record Plane(String across, String up, Fakes fakes, List<Point> points) {
        public Plane {
            Objects.requireNonNull(across, "across");
            Objects.requireNonNull(up, "up");
            Objects.requireNonNull(fakes, "fakes");
            points = List.copyOf(points);
        }
    }

    /** Where fakes lie in a plane. */
    public enum Fakes {
        /** From the upper left to the lower right. */
        FALLING(ALWAYS_THE_SAME),
        /** From the lower left to the upper right. */
        RISING(ALWAYS_THE_SAME),
        /** From the lower left to the upper right, where one is worth as much as the other. */
        EVEN("On the line lie those whose agreement is as often wrong as right.");

        private final String words;

        Fakes(String words) {
            this.words = words;
        }

        /** What the line says. */
        public String words() {
            return words;
        }
    }

    /**
     * An arm in the plane.
     *
     * @param label its name
     * @param across from 0 to 1
     * @param up from 0 to 1
     * @param measured whether it is what the run is about
     */
    public record Point(String label, double across, double up, boolean measured) {
        public Point {
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A difference.
     *
     * @param label between which arms, as in {@code gate:plain}
     * @param value as a share
     * @param low of its interval
     * @param high of its interval
     */
    public record Lead(String label, double value, double low, double high) {
        public Lead {
            Objects.requireNonNull(label, "label");
        }
    }
}
