package dev.scaffold.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long {@code ./scaffold check} of a script of four questions takes as a process, from the folder of the project, beside a bare
 * virtual machine that prints one line, in three readings of "with the class path of the tool": the class of the line in front of it;
 * in the tool's own archive, so that the class path is just the same; and behind it, where every archive on the way has to be opened
 * to find it. In turn and by the clock: for a machine with nothing else to do. Prints medians, and how many times as long a check takes.
 *
 * <p>With {@code commands} it prints the four command lines and keeps what they need, for whoever measures with a tool of their own.
 */
final class StartTime {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 21;
    private static final Path LAUNCHER = Path.of("adapters/cli/target/launcher");

    private StartTime() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start");
        Map<String, List<String>> commands = commands(folder);
        if (List.of(args).contains("commands")) {
            commands.forEach((name, command) -> System.out.println(name + "\t" + String.join(" ", command)));
            return;
        }
        try {
            measure(commands);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** A check first, then the lines. */
    private static Map<String, List<String>> commands(Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("small.cq"), ReadingAScript.ORDINARY);
        List<String> check = List.of("./scaffold", "check", script.toString());
        millis(check); // builds the tool, and its archive, if they are not there
        Path tool =
                LAUNCHER.resolve(Files.readString(LAUNCHER.resolve("current")).strip());
        String lines = System.getProperty("java.class.path").split(":", 2)[0];
        String all = classPath(tool);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("check", check);
        commands.put("line in front of the class path", line(lines + ":" + all));
        commands.put("line in the tool's own archive", line(classPath(withLine(tool, folder))));
        commands.put("line behind the class path", line(all + ":" + lines));
        return commands;
    }

    private static String classPath(Path tool) {
        return tool + "/scaffold-cli.jar:" + tool + "/lib/*";
    }

    /** A copy of the tool with the class of the line in its archive. */
    private static Path withLine(Path tool, Path folder) throws IOException {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        try (Stream<Path> all = Files.list(tool.resolve("lib"))) {
            for (Path each : all.toList()) {
                Files.copy(each, lib.resolve(each.getFileName()));
            }
        }
        Path archive = Files.copy(tool.resolve("scaffold-cli.jar"), folder.resolve("scaffold-cli.jar"));
        String name = "/" + OneLine.class.getName().replace('.', '/') + ".class";
        try (FileSystem inside = FileSystems.newFileSystem(archive);
                InputStream line = OneLine.class.getResourceAsStream(name)) {
            Path there = inside.getPath(name);
            Files.createDirectories(there.getParent());
            Files.copy(line, there);
        }
        return folder;
    }

    private static void measure(Map<String, List<String>> commands) throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                times.computeIfAbsent(each.getKey(), name -> new double[ROUNDS])[Math.max(0, i)] =
                        millis(each.getValue());
            }
        }
        double check = median(times.getOrDefault("check", new double[ROUNDS]));
        times.forEach((name, all) ->
                System.out.printf(Locale.ROOT, "%-32s%4.0f ms  %.2f%n", name, median(all), check / median(all)));
    }

    private static List<String> line(String classPath) {
        return List.of("java", "-cp", classPath, OneLine.class.getName());
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
