package dev.scaffold.cli.scripts;

import dev.scaffold.dsl.JUnitXml;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.dsl.ScriptTest;
import dev.scaffold.dsl.recorded.FolderRecordings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What came of the tests of a script.
 *
 * @param file the script
 * @param check what is wrong with it
 * @param results in order
 * @param untested the scaffolds that no test is about
 */
public record TestedScript(Path file, ScriptCheck check, List<JUnitXml.Result> results, List<String> untested) {
    public TestedScript {
        results = List.copyOf(results);
        untested = List.copyOf(untested);
    }

    /** Runs all tests, and hands on each result at once. Recordings are looked for in the folder of the script. */
    public static TestedScript of(Path file, UnaryOperator<Script> prepared, Consumer<JUnitXml.Result> seen) {
        ScriptCheck check = Script.check(file);
        Optional<Script> script = check.script().map(prepared);
        List<JUnitXml.Result> results = new ArrayList<>();
        for (ScriptTest test : script.map(ScriptTest::of).orElse(List.of())) {
            long began = System.nanoTime();
            List<String> failures = test.failures(FolderRecordings.beside(file));
            JUnitXml.Result result = new JUnitXml.Result(test, failures, Duration.ofNanos(System.nanoTime() - began));
            results.add(result);
            seen.accept(result);
        }
        return new TestedScript(
                file, check, results, script.map(ScriptTest::untested).orElse(List.of()));
    }

    /** How many tests passed. */
    public long passed() {
        return results.stream().filter(r -> r.failures().isEmpty()).count();
    }

    /** How many tests failed. */
    public long failed() {
        return results.size() - passed();
    }

    /** True if something in it was not tested: it has errors, no scaffold, or a scaffold without a test. */
    public boolean withoutResult() {
        return results.isEmpty() || !untested.isEmpty();
    }
}
