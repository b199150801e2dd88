package dev.scaffold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.dsl.Formatter;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import dev.scaffold.dsl.ScriptTest;
import dev.scaffold.dsl.junit.ScriptTestCases;
import dev.scaffold.dsl.recorded.FolderRecordings;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java block of the documents compiles, and every whole script of theirs is one. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)[^\\n]*\\R(.*?)^```");
    private static final Pattern CLASS =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");

    @TempDir
    private Path classes = Path.of("");

    record Block(String where, String language, String text) {
        @Override
        public String toString() {
            return where;
        }
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaBlock_compiles(Block block) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();

        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source(block)))
                .call();

        assertThat(compiled).as("%s%n%s", block.where(), problems).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void script_hasNoErrors(Block block) {
        ScriptCheck check = Script.check(block.where(), block.text());

        assertThat(check.script()).as(check.render()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void script_isLaidOut(Block block) {
        assertThat(Formatter.format(block.where(), block.text())).isEqualTo(block.text());
    }

    @TestFactory
    Stream<DynamicTest> script_passesItsTests() throws IOException {
        return scripts().flatMap(block -> ScriptTestCases.of(
                        Script.parse(block.where(), block.text()), FolderRecordings.in(Path.of("scripts")))
                .map(t -> DynamicTest.dynamicTest(block.where() + " " + t.getDisplayName(), t.getExecutable())));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void recipe_hasATestOfEachScaffoldAndNoWarning(Block block) {
        ScriptCheck check = Script.check(block.where(), block.text());

        assertThat(check.diagnostics()).as(check.render()).isEmpty();
        assertThat(ScriptTest.untested(check.script().orElseThrow())).isEmpty();
    }

    @Test
    void readme_showsJavaAndAScript() throws IOException {
        assertThat(blocks(ROOT.resolve("README.md")).map(Block::language)).contains("java");
        assertThat(scripts().map(Block::where)).anyMatch(w -> w.startsWith("README.md"));
        assertThat(recipes()).hasSizeGreaterThanOrEqualTo(10);
    }

    static Stream<Block> javaBlocks() throws IOException {
        return all().filter(b -> b.language().equals("java"));
    }

    /** Whole scripts outside the pages on diagnostics and the tutorial, whose scripts are wrong on purpose and tested elsewhere. */
    static Stream<Block> scripts() throws IOException {
        return all().filter(b -> b.text().startsWith("language 1"))
                .filter(b -> !b.where().startsWith("docs/diagnostics"))
                .filter(b -> !b.where().startsWith("docs/tutorial.md"));
    }

    static Stream<Block> recipes() throws IOException {
        return scripts().filter(b -> b.where().startsWith("docs/cookbook.md"));
    }

    private static Stream<Block> all() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents) {
            blocks(document).forEach(blocks::add);
        }
        return blocks.stream();
    }

    private static Stream<Block> blocks(Path document) throws IOException {
        String text = Files.readString(document);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count() + 1;
            blocks.add(new Block(ROOT.relativize(document) + ":" + line, matcher.group(1), matcher.group(2)));
        }
        return blocks.stream();
    }

    private static JavaFileObject source(Block block) {
        Matcher name = CLASS.matcher(block.text());
        String file = name.find() ? name.group(1) : "Block";
        return new SimpleJavaFileObject(URI.create("string:///" + file + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return block.text();
            }
        };
    }
}
