package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip, one error: every word of a good script is left out, misspelt, said twice or preceded by another in turn. */
class OneSlipTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern PIECE = Pattern.compile(
            "\"(\\\\.|[^\"\\\\\n])*\"|#[^\n]*|[A-Za-z_][A-Za-z0-9_-]*|[0-9][0-9.]*[a-z]*|<=|>=|[^\\s\"]");

    @ParameterizedTest
    @ValueSource(strings = {"good/careful-math", "good/several", "gate/all-gates", "tests/one-line", "packs/included"})
    void oneSlip_givesOneErrorAtMost(String name) throws IOException {
        Path file = CASES.resolve(name + ".cq");
        String good = Files.readString(file);
        ScriptFiles files = ScriptFiles.under(file.resolveSibling(""));
        assertThat(Script.check("x.cq", good, files).errors()).isEmpty();

        List<String> several = new ArrayList<>();
        for (MatchResult piece : PIECE.matcher(good).results().toList()) {
            for (String slip : slips(piece.group())) {
                String bad = good.substring(0, piece.start()) + slip + good.substring(piece.end());
                List<Diagnostic> errors = Script.check("x.cq", bad, files).errors();
                if (errors.size() > 1) {
                    several.add("`" + piece.group() + "` -> `" + slip + "`:\n" + errors);
                }
            }
        }

        assertThat(several).isEmpty();
    }

    private static List<String> slips(String word) {
        if (word.startsWith("#") || word.contains("\\")) {
            return List.of();
        }
        List<String> slips = new ArrayList<>(List.of("", word + " " + word, "zzz " + word));
        if (word.matches("[A-Za-z].{3,}")) {
            slips.add("" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3));
        }
        return slips;
    }
}
