package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.internal.ScriptReader;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormatterPropertiesTest {
    /** Texts of several lines, texts, comments, other runs without space. */
    private static final Pattern PIECE =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|#[^\n]*|[^\\s\"#]+");

    @Property(tries = 500)
    void print_readsBackAsTheSameScript(@ForAll long seed) {
        ScriptTree script = new RandomScripts(seed).script();

        ScriptTree read = read(Formatter.print(script));

        assertThat(Spanless.of(read)).isEqualTo(Spanless.of(script));
    }

    @Property(tries = 500)
    void format_ofWhatIsFormatted_changesNothing(@ForAll long seed) {
        String once = Formatter.format("x.cq", messy(seed));

        assertThat(Formatter.format("x.cq", once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void format_keepsMeaningAndComments(@ForAll long seed) {
        String before = messy(seed);

        String after = Formatter.format("x.cq", before);

        assertThat(Spanless.of(read(after))).isEqualTo(Spanless.of(read(before)));
        assertThat(comments(after)).isEqualTo(comments(before));
        assertThat(after).endsWith("\n").doesNotContain("\n\n\n").doesNotContain(" \n#");
    }

    @Property(tries = 500)
    void format_blankLinesBetweenStatements_areKeptAsOne(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines =
                Formatter.print(new RandomScripts(seed).script()).lines().toList();
        StringBuilder spread = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        boolean inBlock = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean between = i > 0
                    && !lines.get(i - 1).endsWith("{")
                    && !line.isBlank()
                    && !line.strip().equals("}");
            if (between && !inBlock && !lines.get(i - 1).isBlank() && random.nextInt(3) == 0) {
                spread.append("\n".repeat(1 + random.nextInt(3)));
                expected.append('\n');
            }
            spread.append(line).append('\n');
            expected.append(line).append('\n');
            inBlock ^= line.split("\"\"\"", -1).length % 2 == 0;
        }

        assertThat(Formatter.format("x.cq", spread.toString())).isEqualTo(expected.toString());
    }

    /** A random script with random space and comments between its words. */
    private static String messy(long seed) {
        Random random = new Random(seed);
        Matcher piece = PIECE.matcher(Formatter.print(new RandomScripts(seed).script()));
        StringBuilder out = new StringBuilder();
        int comments = 0;
        while (piece.find()) {
            out.append(piece.group());
            switch (random.nextInt(12)) {
                case 0 -> out.append(" # comment ").append(comments++).append("  \n");
                case 1 -> out.append("\n\n\n# comment ").append(comments++).append('\n');
                case 2 -> out.append("\n\n\n  ");
                case 3, 4 -> out.append("\n");
                case 5 -> out.append("\t ");
                default -> out.append(' ');
            }
        }
        return out.toString();
    }

    private static List<String> comments(String text) {
        return PIECE.matcher(text)
                .results()
                .map(r -> r.group().stripTrailing())
                .filter(p -> p.startsWith("#"))
                .toList();
    }

    private static ScriptTree read(String text) {
        SourceText source = new SourceText("x.cq", text);
        Issues issues = new Issues(source);
        ScriptTree tree = ScriptReader.read(source, issues);
        assertThat(issues.all()).as(text).isEmpty();
        return tree;
    }
}
