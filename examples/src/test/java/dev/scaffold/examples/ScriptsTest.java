package dev.scaffold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.Formatter;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.dsl.junit.ScriptTestCases;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example scripts: their own tests as JUnit tests, and that each is what an example should be. */
class ScriptsTest {
    private static final Path SCRIPTS = Path.of("scripts");

    /** This is all that it takes to run the tests of a folder of scripts in a build. */
    @TestFactory
    Stream<DynamicContainer> scripts_passTheirTests() {
        return ScriptTestCases.in(SCRIPTS);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void script_hasNeitherErrorNorWarning(Path script) {
        ScriptCheck check = Script.check(script);

        assertThat(check.diagnostics()).as(check.render()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void script_isLaidOut(Path script) throws IOException {
        String text = Files.readString(script);

        assertThat(Formatter.format(script.toString(), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void script_letsAGoodAnswerPassAndStopsAPlantedFault(Path script) {
        List<TestTree> tests = Script.load(script).tree().all(TestTree.class);

        assertThat(tests).anyMatch(t -> expects(t, Expectation.Agreed.class));
        assertThat(tests).anyMatch(t -> stops(t));
    }

    @Test
    void readme_namesEveryScript() throws IOException {
        String readme = Files.readString(SCRIPTS.resolve("README.md"));

        assertThat(scripts()).allSatisfy(s -> assertThat(readme)
                .contains("(" + SCRIPTS.relativize(s).toString().replace('\\', '/') + ")"));
    }

    /** Withheld by a question that is named, or not agreed to and a question named with what it came to. */
    private static boolean stops(TestTree test) {
        boolean named = test.all(Expectation.Withheld.class).anyMatch(w -> !w.by().isEmpty());
        boolean refused = expects(test, Expectation.Withheld.class) || expects(test, Expectation.Undecided.class);
        return named || refused && expects(test, Expectation.OutcomeOf.class);
    }

    private static boolean expects(TestTree test, Class<? extends Expectation> kind) {
        return test.all(kind).findAny().isPresent();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(f -> f.toString().endsWith(".cq")).sorted().toList();
        }
    }
}
