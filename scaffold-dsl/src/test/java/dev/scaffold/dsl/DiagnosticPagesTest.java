package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each diagnostic has a page, and the script on the page triggers it and nothing else. {@code -Dupdate} rewrites the output. */
class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../docs/diagnostics");
    private static final Pattern SCRIPT = Pattern.compile("```cq\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FITTED = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Set<String> BESIDE = Set.of("demo.fitted.json", "answer.json");
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    /** Scripts that are too long to be printed on their page. */
    private static final Map<Code, String> LONG = Map.of(
            Code.CQ001, "#".repeat((1 << 20) + 1),
            Code.CQ009, demo(10_001, "essential", ""),
            Code.CQ072, demo(2_001, "weight 1", "agree when at least 1000 of weighed"));

    @TestFactory
    Stream<DynamicTest> page_showsWhatTriggersIt() {
        return Arrays.stream(Code.values()).map(code -> DynamicTest.dynamicTest(code.name(), () -> check(code)));
    }

    @Test
    void overview_namesEveryCode() throws IOException {
        String overview = Files.readString(PAGES.resolve("README.md"));

        assertThat(Code.values()).allSatisfy(code -> assertThat(overview).contains("[" + code + "](" + code + ".md)"));
    }

    @Test
    void pages_comeWithTheLibrary() {
        assertThat(Code.values()).allSatisfy(code -> assertThat(Pages.of(code)).startsWith("# " + code + ": "));
        assertThat(Script.builtInPacks())
                .allSatisfy(
                        pack -> assertThat(Pages.ofPack(pack).orElseThrow()).startsWith("# The pack `" + pack + "`"));
        assertThat(Pages.ofPack("other")).isEmpty();
    }

    private static void check(Code code) throws IOException {
        Path page = PAGES.resolve(code + ".md");
        assertThat(page).as("each code has a page").exists();
        String text = Files.readString(page);

        ScriptCheck check = Script.check("demo.cq", script(code, text), beside(text));
        String output = check.render() + "\n";

        assertThat(check.diagnostics()).isNotEmpty().allSatisfy(d -> assertThat(d.code())
                .isEqualTo(code));
        Matcher shown = OUTPUT.matcher(text);
        assertThat(shown.find()).isTrue();
        if (System.getProperty("update") != null) {
            Files.writeString(page, text.substring(0, shown.start(1)) + output + text.substring(shown.end(1)));
        } else {
            assertThat(shown.group(1)).isEqualTo(output);
        }
    }

    private static String script(Code code, String page) {
        Matcher script = SCRIPT.matcher(page);
        return script.find() ? script.group(1) : LONG.getOrDefault(code, "");
    }

    /** A page can show a file that lies beside its script: of fitted tables, or a schema. */
    private static ScriptFiles beside(String page) {
        Matcher fitted = FITTED.matcher(page);
        return fitted.find()
                ? path -> BESIDE.contains(path) ? Optional.of(fitted.group(1)) : Optional.empty()
                : ScriptFiles.NONE;
    }

    private static String demo(int questions, String weight, String gate) {
        String asks = IntStream.rangeClosed(1, questions)
                .mapToObj(i -> "  ask q" + i + " of draft " + weight + " by tool \"t\"")
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n", List.of("language 1", "scaffold demo {", asks, "  gate answer { " + gate + " }", "}", ""));
    }
}
