package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.dsl.junit.ScriptTestCases;
import dev.scaffold.dsl.link.Packs;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each pack of the library names its sources, is tested, and has a page that shows its questions. {@code -Dupdate} rewrites those. */
class PackPagesTest {
    private static final Path PAGES = Path.of("../docs/packs");
    private static final String QUESTIONS = "## Questions\n";

    @TestFactory
    Stream<DynamicTest> pack_passesItsTests() {
        return Script.builtInPacks().stream().flatMap(name -> ScriptTestCases.of(script(name), Recordings.NONE)
                .map(t -> DynamicTest.dynamicTest(name + ": " + t.getDisplayName(), t.getExecutable())));
    }

    @TestFactory
    Stream<DynamicTest> page_showsTheQuestions() {
        return Script.builtInPacks().stream().map(name -> DynamicTest.dynamicTest(name, () -> page(name)));
    }

    @TestFactory
    Stream<DynamicTest> question_hasWordsASourceAndAdvice() {
        return Script.builtInPacks().stream()
                .flatMap(name -> questions(name).stream())
                .map(q -> DynamicTest.dynamicTest(q.id(), () -> {
                    assertThat(q.source()).isNotBlank();
                    assertThat(q.repair()).endsWith(".");
                    assertThat(q.wording().isEmpty() && q.judge() instanceof Judge.ByRole)
                            .isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> question_isTheReasonForARefusalInSomeTest() {
        return Script.builtInPacks().stream()
                .filter(name -> !Script.builtIns()
                        .contains(name)) // of a scaffold's weighed questions none need be the one reason
                .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(reasons(name))
                        .containsAll(questions(name).stream()
                                .map(CriticalQuestion::id)
                                .toList())));
    }

    @Test
    void overview_countsTheQuestions() throws IOException {
        String overview = Files.readString(PAGES.resolve("README.md"));

        assertThat(Script.builtInPacks()).allSatisfy(name -> assertThat(overview.lines())
                .anyMatch(line -> line.startsWith("| [" + name + "](" + name + ".md)")
                        && line.endsWith("| " + counted(questions(name)) + " |")));
    }

    private static String counted(List<CriticalQuestion> questions) {
        long byCode = questions.stream()
                .filter(q -> q.judge() instanceof Judge.ByCode)
                .count();
        return questions.size() + (byCode == 0 ? "" : ", " + byCode + " of them by code");
    }

    private static void page(String name) throws IOException {
        Path page = PAGES.resolve(name + ".md");
        String text = Files.readString(page);
        String prose = text.substring(0, text.indexOf(QUESTIONS) + QUESTIONS.length());
        String questions = questions(name).stream().map(PackPagesTest::shown).collect(Collectors.joining());
        if (System.getProperty("update") != null) {
            Files.writeString(page, prose + questions);
        }

        assertThat(page).content().isEqualTo(prose + questions);
    }

    private static String shown(CriticalQuestion question) {
        String wording = question.wording().isEmpty() ? "Answered by code." : question.wording();
        String rank = question.essential() ? "Essential. " : "";
        return "\n### " + question.id() + "\n\n" + wording + "\n\n" + rank + "If it is not met: " + question.repair()
                + "\n\nSource: " + question.source() + "\n";
    }

    private static Set<String> reasons(String name) {
        return script(name).tree().all(TestTree.class).stream()
                .flatMap(t -> t.all(Expectation.Withheld.class))
                .flatMap(w -> w.by().stream())
                .map(w -> w.text())
                .collect(Collectors.toSet());
    }

    /** The file of a pack holds one scaffold that includes the pack and asks nothing else. */
    private static List<CriticalQuestion> questions(String name) {
        Script script = script(name);
        assertThat(script.tree().all(PackTree.class))
                .extracting(p -> p.name().text())
                .containsExactly(name);
        return script.plan(script.scaffolds().get(0)).questions();
    }

    private static Script script(String name) {
        return Script.parse(name + ".cq", Packs.text(name).orElseThrow());
    }
}
