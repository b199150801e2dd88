package dev.scaffold.dsl.junit;

import dev.scaffold.dsl.Recordings;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
 */
public final class ScriptTestCases {
    private ScriptTestCases() {}

    /**
     * The tests of a script that replay no recordings.
     *
     * @throws dev.scaffold.dsl.ScriptException if the script has errors
     */
    public static Stream<DynamicTest> of(Path script) {
        return of(Script.load(script), Recordings.NONE);
    }

    /** The tests of a script, in order. */
    public static Stream<DynamicTest> of(Script script, Recordings recordings) {
        return ScriptTest.of(script).stream()
                .map(test ->
                        DynamicTest.dynamicTest(test.scaffold() + ": " + test.title(), () -> hold(test, recordings)));
    }

    private static void hold(ScriptTest test, Recordings recordings) {
        List<String> failures = test.failures(recordings);
        if (!failures.isEmpty()) {
            throw new AssertionError(test.place() + "\n" + String.join("\n", failures));
        }
    }
}
