package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script under {@code cases} gives what stands in the expected file beside it. {@code -Dupdate} rewrites those. Scripts in
 * folders called {@code lib} are used by others.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    Stream<DynamicTest> case_givesWhatIsExpected() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(CASES)) {
            scripts = files.filter(f -> f.toString().endsWith(".cq"))
                    .filter(f -> !f.toString().contains("/lib/"))
                    .sorted()
                    .toList();
        }
        assertThat(scripts).isNotEmpty();
        return scripts.stream()
                .map(f -> DynamicTest.dynamicTest(CASES.relativize(f).toString(), () -> check(f)));
    }

    private static void check(Path script) throws IOException {
        String name = script.getFileName().toString();
        Path expected = script.resolveSibling(name.replace(".cq", ".expected"));

        String actual = outcome(name, Files.readString(script), ScriptFiles.under(script.resolveSibling(""))) + "\n";

        if (System.getProperty("update") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    /** Diagnostics, then the compiled form and the summary if there is no error. */
    private static String outcome(String name, String text, ScriptFiles files) {
        ScriptCheck check = Script.check(name, text, files);
        return check.script()
                .map(s -> (check.diagnostics().isEmpty() ? "" : check.render() + "\n\n") + s.compiled() + "\n\n"
                        + Summary.of(s))
                .orElseGet(check::render);
    }
}
