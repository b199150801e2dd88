package dev.scaffold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long {@code ./scaffold check} of a script of four questions takes as a process, from the folder of the project, beside a bare
 * virtual machine that prints one line: with the class path of the tool, the class of the line in front of it, and behind it, where
 * every archive on the way has to be opened to find it. In turn and by the clock: for a machine with nothing else to do. Prints medians.
 */
final class StartTime {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 21;
    private static final Path LAUNCHER = Path.of("adapters/cli/target/launcher");

    private StartTime() {}

    /** Runs it; with {@code line} prints one line, and that is all. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("line")) {
            System.out.println("One line.");
            return;
        }
        Path script = Files.writeString(Files.createTempFile("small", ".cq"), ReadingAScript.ORDINARY);
        try {
            measure(List.of("./scaffold", "check", script.toString()));
        } finally {
            Files.delete(script);
        }
    }

    private static void measure(List<String> check) throws IOException, InterruptedException {
        millis(check); // builds the tool, and its archive, if they are not there
        String tool = LAUNCHER.resolve(
                        Files.readString(LAUNCHER.resolve("current")).strip())
                .toString();
        String own = System.getProperty("java.class.path").split(":", 2)[0];
        String all = tool + "/scaffold-cli.jar:" + tool + "/lib/*";
        double[] checks = new double[ROUNDS];
        double[] before = new double[ROUNDS];
        double[] behind = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int round = Math.max(0, i);
            checks[round] = millis(check);
            before[round] = millis(line(own + ":" + all));
            behind[round] = millis(line(all + ":" + own));
        }
        double median = median(checks);
        System.out.printf(
                Locale.ROOT,
                "check %.0f ms; one line %.0f ms (ratio %.2f), found behind the class path %.0f ms (ratio %.2f)%n",
                median,
                median(before),
                median / median(before),
                median(behind),
                median / median(behind));
    }

    private static List<String> line(String classPath) {
        return List.of("java", "-cp", classPath, StartTime.class.getName(), "line");
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exitCode);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
