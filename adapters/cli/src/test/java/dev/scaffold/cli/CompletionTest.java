package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that completes command lines, and what a shell makes of it. */
class CompletionTest {
    private static final String ZSH =
            "autoload -U +X compinit && compinit -u && autoload -U +X bashcompinit && bashcompinit\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "ask",
                "check",
                "test",
                "fmt",
                "explain",
                "export",
                "weigh",
                "compare",
                "judge",
                "measure",
                "generate-completion"
            })
    void script_names_every_command(String command) {
        assertThat(script()).contains("function _picocli_scaffold_" + command.replace("-", "") + "()");
    }

    @Test
    void script_hides_what_is_hidden() {
        assertThat(script()).doesNotContain("warm-up");
    }

    @ParameterizedTest
    @CsvSource({
        "scaffold ch, check",
        "scaffold exp, explain",
        "scaffold test --ju, --junit",
        "scaffold explain --scr, --script",
        "scaffold fmt --ch, --check",
        "scaffold ask --par, --param"
    })
    void bash_completes(String typed, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));

        assertThat(completions(typed)).contains(completed);
    }

    @Test
    void bash_completes_file_names() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Files.writeString(folder.resolve("my-script.cq"), "language 1\n");

        assertThat(completions("scaffold check my-")).contains("my-script.cq");
    }

    @Test
    void zsh_reads_the_script() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/zsh")) || Files.isExecutable(Path.of("/usr/bin/zsh")));
        Files.writeString(folder.resolve("completion"), script());

        assertThat(shell("zsh", "-f", "-c", ZSH + "source ./completion && echo ${_comps[scaffold]}"))
                .contains("_bash_complete");
    }

    private List<String> completions(String typed) throws Exception {
        Files.writeString(folder.resolve("completion"), script());
        String words = typed.replace(" ", "' '");
        String ask =
                """
                source ./completion
                COMP_WORDS=('%s'); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='%s'; COMP_POINT=${#COMP_LINE}
                function compopt() { :; }
                _complete_scaffold scaffold "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf '%%s\\n' "${COMPREPLY[@]}"
                """
                        .formatted(words, typed);
        return shell("bash", "--norc", "-c", ask).lines().map(String::strip).toList();
    }

    private String shell(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static String script() {
        return Program.BARE.run("generate-completion").out();
    }
}
