package dev.scaffold.dsl;

import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.rehearsal.Rehearsal;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.TestTree;
import java.util.List;

/** A test of a script. Runs offline, as often as is wished. */
public final class ScriptTest {
    private final Compiled scaffold;
    private final TestTree test;
    private final Place place;

    ScriptTest(Compiled scaffold, TestTree test, SourceText source) {
        this.scaffold = scaffold;
        this.test = test;
        this.place = source.place(test.title().span());
    }

    /** The tests of a script, in order. */
    public static List<ScriptTest> of(Script script) {
        return script.tests();
    }

    /** The names of the scaffolds of a script that no test of it is about, in order: nothing shows that they do what they are for. */
    public static List<String> untested(Script script) {
        List<String> tested = script.tree().all(TestTree.class).stream()
                .map(t -> t.name().text())
                .toList();
        return script.scaffolds().stream().filter(s -> !tested.contains(s)).toList();
    }

    /** The name of the scaffold that is tested. */
    public String scaffold() {
        return test.name().text();
    }

    /** What is expected, in the words of the script. */
    public String title() {
        return test.title().value();
    }

    /** Where its title stands. */
    public Place place() {
        return place;
    }

    /**
     * Why it fails, one reason an entry; empty if it passes.
     *
     * @param recordings where recorded runs come from
     * @throws dev.scaffold.CancelledException if the thread is interrupted
     */
    public List<String> failures(Recordings recordings) {
        return Rehearsal.run(scaffold, test, recordings);
    }

    /** The same as {@link #failures(Recordings)} where no test replays a recording. */
    public List<String> failures() {
        return failures(Recordings.NONE);
    }
}
