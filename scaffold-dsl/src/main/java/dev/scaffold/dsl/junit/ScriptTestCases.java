package dev.scaffold.dsl.junit;

import dev.scaffold.dsl.Place;
import dev.scaffold.dsl.Recordings;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptTest;
import dev.scaffold.dsl.recorded.FolderRecordings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes a JUnit test of each test of a script, to be returned from a {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> carefulMath() {
 *     return ScriptTestCases.of(Path.of("src/main/resources/careful-math.cq"));
 * }
 * }</pre>
 *
 * <p>Each knows its place in the file, so that a development environment jumps there. Recordings are looked for in the folder of
 * the script; playing them needs {@code scaffold-test} on the class path.
 */
public final class ScriptTestCases {
    private ScriptTestCases() {}

    /**
     * The tests of a script, in order.
     *
     * @throws dev.scaffold.dsl.ScriptException if the script has errors
     * @throws IllegalArgumentException if one of its scaffolds has no test: nothing would show that it does what it is for
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Stream<DynamicTest> of(Path script) {
        return of(script, beside(script));
    }

    /** The same with recordings from elsewhere. */
    public static Stream<DynamicTest> of(Path script, Recordings recordings) {
        Script loaded = Script.load(script);
        requireTests(loaded);
        return cases(loaded, recordings, Optional.of(script.toUri()));
    }

    /** The tests of a script that did not come from a file, in order; none if it has none. */
    public static Stream<DynamicTest> of(Script script, Recordings recordings) {
        return cases(script, recordings, Optional.empty());
    }

    /**
     * The tests of every script in a folder and below, sorted by name. A script that has errors, or a scaffold without a test, is a
     * test that fails.
     *
     * @throws IllegalArgumentException if there is no script
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicContainer> in(Path folder) {
        List<Path> scripts = scripts(folder);
        if (scripts.isEmpty()) {
            throw new IllegalArgumentException("folder: there is no script (*.cq) in " + folder.toAbsolutePath());
        }
        return scripts.stream()
                .map(script -> DynamicContainer.dynamicContainer(
                        folder.relativize(script).toString(), script.toUri(), whole(script)));
    }

    private static Stream<DynamicTest> whole(Path script) {
        try {
            return of(script);
        } catch (RuntimeException unusable) {
            return Stream.of(DynamicTest.dynamicTest("can be used", script.toUri(), () -> {
                throw new AssertionError(unusable.getMessage(), unusable);
            }));
        }
    }

    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".cq")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", unreadable);
        }
    }

    private static void requireTests(Script script) {
        List<String> untested = ScriptTest.untested(script);
        if (!untested.isEmpty() || script.scaffolds().isEmpty()) {
            throw new IllegalArgumentException(
                    script.scaffolds().isEmpty()
                            ? "script: `" + script.name() + "` holds no scaffold, and so no test"
                            : "script: `" + script.name() + "` has no test of " + String.join(", ", untested));
        }
    }

    private static Stream<DynamicTest> cases(Script script, Recordings recordings, Optional<URI> file) {
        return ScriptTest.of(script).stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.scaffold() + ": " + test.title(),
                        file.map(f -> at(f, test.place())).orElse(null),
                        () -> hold(test, recordings)));
    }

    /** What JUnit reads as a line and a column of a file. */
    private static URI at(URI file, Place place) {
        return URI.create(file + "?line=" + place.line() + "&column=" + place.column());
    }

    /** Recordings need a library that who replays nothing can do without. */
    private static Recordings beside(Path script) {
        return cassette -> {
            try {
                return FolderRecordings.beside(script).of(cassette);
            } catch (NoClassDefFoundError missing) {
                throw new IllegalStateException(
                        "the recording `" + cassette
                                + "` cannot be played: add dev.scaffold:scaffold-test to the tests'" + " dependencies",
                        missing);
            }
        };
    }

    private static void hold(ScriptTest test, Recordings recordings) {
        List<String> failures = test.failures(recordings);
        if (!failures.isEmpty()) {
            throw new AssertionError(test.place() + "\n" + String.join("\n", failures));
        }
    }
}
