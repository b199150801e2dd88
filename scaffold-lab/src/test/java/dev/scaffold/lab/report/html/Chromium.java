package dev.scaffold.lab.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser, if this machine has one. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path program;
    private final Path profile;

    private Chromium(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** The browser; without one the test is left out, and says so. */
    static Chromium orLeftOut(Path profile) {
        Optional<Path> program = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(n -> Path.of(folder, n)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the report is not tried in a browser");
        return new Chromium(program.orElseThrow(), profile);
    }

    /** The document after its scripts have run. */
    String dom(Path page, String fragment, int width) throws IOException, InterruptedException {
        return run(page, fragment, width, 900, "--virtual-time-budget=4000", "--dump-dom");
    }

    /** A picture of the page. */
    void screenshot(Path page, String fragment, int width, int height, Path file, String... more)
            throws IOException, InterruptedException {
        run(
                page,
                fragment,
                width,
                height,
                Stream.concat(
                                Stream.of("--virtual-time-budget=4000", "--hide-scrollbars", "--screenshot=" + file),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }

    /** The page as it is printed. */
    void pdf(Path page, Path file) throws IOException, InterruptedException {
        run(page, "", 1280, 900, "--virtual-time-budget=4000", "--no-pdf-header-footer", "--print-to-pdf=" + file);
    }

    private String run(Path page, String fragment, int width, int height, String... what)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height));
        command.addAll(List.of(what));
        command.add(page.toUri() + fragment);
        Path out = Files.createTempFile(profile.getParent(), "out", ".html");
        Path err = Files.createTempFile(profile.getParent(), "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end: " + Files.readString(err));
        }
        String complaints = Files.readString(err, StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.contains("CONSOLE"))
                .reduce("", (a, b) -> a + b + "\n");
        if (!complaints.isEmpty()) {
            throw new IOException("the page complains: " + complaints);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
