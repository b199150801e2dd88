package dev.scaffold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What {@link ReadingAScript} compares, in turn and by the time of the processor alone: for machines on which others are at work.
 * Prints medians of nine rounds after five that are not counted.
 */
final class ReadingTime {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;
    private static final int SMALL_ONES = 20;

    private ReadingTime() {}

    /** Runs it. */
    public static void main(String[] args) throws JsonProcessingException {
        ReadingAScript reading = new ReadingAScript();
        reading.write();
        double[] script = new double[ROUNDS];
        double[] yaml = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double start = now();
            reading.largeScript();
            double between = now();
            reading.yamlOfTheSameSize();
            double end = now();
            script[Math.max(0, i)] = between - start;
            yaml[Math.max(0, i)] = end - between;
        }
        Arrays.sort(script);
        Arrays.sort(yaml);
        System.out.printf(
                Locale.ROOT,
                "script %.0f ms, YAML %.0f ms, ratio %.1f; four questions %.2f ms%n",
                script[ROUNDS / 2],
                yaml[ROUNDS / 2],
                script[ROUNDS / 2] / yaml[ROUNDS / 2],
                ordinary(reading));
    }

    private static double ordinary(ReadingAScript reading) {
        double[] times = new double[ROUNDS];
        for (int i = -10 * WARM_UP; i < ROUNDS; i++) {
            double start = now();
            for (int j = 0; j < SMALL_ONES; j++) {
                reading.ordinaryScript();
            }
            times[Math.max(0, i)] = (now() - start) / SMALL_ONES;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
