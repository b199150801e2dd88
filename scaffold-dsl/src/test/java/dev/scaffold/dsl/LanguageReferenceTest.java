package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.junit.ScriptTestCases;
import dev.scaffold.dsl.link.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scripts in the language reference are whole, laid out as the formatter does it, and their tests pass. */
class LanguageReferenceTest {
    private static final Pattern GRAMMAR = Pattern.compile("## Grammar\n.*?```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("```cq\n(.*?)```", Pattern.DOTALL);

    @Test
    void scripts_haveNoErrors() throws IOException {
        assertThat(scripts()).isNotEmpty().allSatisfy(s -> assertThat(
                        Script.check("language.md", s).errors())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> scripts_passTheirTests() throws IOException {
        return scripts().flatMap(s -> ScriptTestCases.of(Script.parse("language.md", s), Recordings.NONE));
    }

    @TestFactory
    Stream<DynamicTest> builtIns_passTheirTests() {
        return Packs.SCAFFOLDS.stream()
                .map(name -> Script.parse(name, Packs.text(name).orElseThrow()))
                .flatMap(s -> ScriptTestCases.of(s, Recordings.NONE));
    }

    /** {@code -Dupdate} rewrites it. */
    @Test
    void grammar_isThatOfTheParser() throws IOException {
        Path page = Path.of("../docs/language.md");
        String text = Files.readString(page);
        Matcher shown = GRAMMAR.matcher(text);
        assertThat(shown.find()).isTrue();
        String grammar = GrammarText.of(Files.readString(Path.of("src/main/antlr4/dev/scaffold/dsl/internal/Cq.g4")));
        if (System.getProperty("update") != null) {
            Files.writeString(page, text.substring(0, shown.start(1)) + grammar + text.substring(shown.end(1)));
        }

        assertThat(GRAMMAR.matcher(Files.readString(page))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .isEqualTo(grammar);
    }

    private static Stream<String> scripts() throws IOException {
        String reference = Files.readString(Path.of("../docs/language.md"));
        return SCRIPT.matcher(reference).results().map((MatchResult r) -> r.group(1));
    }
}
