package dev.scaffold.dsl.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.dsl.ScriptException;
import dev.scaffold.test.Cassette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTestCasesTest {
    private static final String DEMO =
            """
            language 1
            scaffold demo {
              ask numbered of draft essential by pattern "[0-9]"
              gate answer { otherwise abstain }
            }
            """;
    private static final String STAGED =
            """
            test demo "a number passes" { user "How many?" draft "7" expect agreed }
            """;

    @TempDir
    Path folder;

    @Test
    void test_knowsItsPlaceInTheFile() throws IOException {
        Path script = file("demo.cq", DEMO + STAGED);

        List<DynamicTest> tests = ScriptTestCases.of(script).toList();

        assertThat(tests)
                .singleElement()
                .satisfies(t -> assertThat(t.getDisplayName()).isEqualTo("demo: a number passes"))
                .satisfies(t -> assertThat(t.getTestSourceUri())
                        .hasValueSatisfying(uri -> assertThat(uri).hasToString(script.toUri() + "?line=6&column=11")));
    }

    @Test
    void recording_isFoundBesideTheScript() throws Throwable {
        record(folder.resolve("runs/seven.cassette"), Request.of("How many?"));
        String replay = DEMO + "test demo \"recorded\" { replay \"runs/seven.cassette\" expect agreed }\n";

        run(ScriptTestCases.of(file("demo.cq", replay)).toList());
    }

    @Test
    void recordingWithASampling_isPlayedWithItAlsoWhereTheTestSaysWhatWasAsked() throws Throwable {
        record(
                folder.resolve("seven.cassette"),
                Request.of("How many?").withSampling(Sampling.DEFAULT.withMaxOutputTokens(40)));
        String replay =
                DEMO + "test demo \"recorded\" { user \"How many?\" replay \"seven.cassette\" expect agreed }\n";

        run(ScriptTestCases.of(file("demo.cq", replay)).toList());
    }

    @Test
    void requestThatWasNotRecorded_failsLoudly() throws IOException {
        record(folder.resolve("seven.cassette"), Request.of("How many?"));
        String replay = DEMO + "test demo \"recorded\" { user \"How few?\" replay \"seven.cassette\" expect agreed }\n";
        List<DynamicTest> tests = ScriptTestCases.of(file("demo.cq", replay)).toList();

        assertThatThrownBy(() -> run(tests))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the test broke: ")
                .hasMessageContaining("How few?");
    }

    @Test
    void recordingThatIsNotThere_isToldWithHowToMakeIt() throws IOException {
        String replay = DEMO + "test demo \"recorded\" { replay \"none.cassette\" expect agreed }\n";
        List<DynamicTest> tests = ScriptTestCases.of(file("demo.cq", replay)).toList();

        assertThatThrownBy(() -> run(tests))
                .hasMessageContaining("there is no recording")
                .hasMessageContaining("--record none.cassette");
    }

    @Test
    void recordingOutsideTheFolder_isRefused() throws IOException {
        String replay = DEMO + "test demo \"recorded\" { replay \"../other.cassette\" expect agreed }\n";
        List<DynamicTest> tests = ScriptTestCases.of(file("demo.cq", replay)).toList();

        assertThatThrownBy(() -> run(tests)).hasMessageContaining("does not lie in");
    }

    @Test
    void scaffoldWithoutATest_isRefused() throws IOException {
        Path untested = file("demo.cq", DEMO + DEMO.substring(11).replace("demo", "other") + STAGED);

        assertThatThrownBy(() -> ScriptTestCases.of(untested))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no test of other");
    }

    @Test
    void folder_givesAContainerAScript_alsoOfOneThatIsBroken() throws Throwable {
        file("good.cq", DEMO + STAGED);
        file("sub/broken.cq", "language 1\nscaffold demo { }\n");

        List<DynamicContainer> containers = ScriptTestCases.in(folder).toList();

        assertThat(containers).extracting(DynamicContainer::getDisplayName).containsExactly("good.cq", "sub/broken.cq");
        run(tests(containers.get(0)));
        assertThatThrownBy(() -> run(tests(containers.get(1))))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(ScriptException.class)
                .hasMessageContaining("error[CQ033]");
    }

    @Test
    void folderWithoutAScript_isRefused() {
        assertThatThrownBy(() -> ScriptTestCases.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no script (*.cq) in");
    }

    private static List<DynamicTest> tests(DynamicContainer container) {
        return container.getChildren().map(DynamicTest.class::cast).toList();
    }

    private static void run(List<DynamicTest> tests) throws Throwable {
        assertThat(tests).isNotEmpty();
        for (DynamicTest test : tests) {
            test.getExecutable().execute();
        }
    }

    private static void record(Path file, Request request) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        Cassette.record(file, asked -> Reply.of("It is 7.")).reply(request);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
