package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.cli.terminal.Ink;
import dev.scaffold.cli.terminal.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void no_command_shows_what_there_is_and_exits_with_2() {
        Program.Run run = Program.BARE.run();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("demo", "ask", "check").doesNotContain("warm-up");
    }

    @Test
    void unknown_command_names_those_there_are() {
        Program.Run run = Program.BARE.run("aks");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("there is no command aks", "demo, ask, check")
                .doesNotContain("warm-up");
    }

    @Test
    void unknown_option_is_named() {
        Program.Run run = Program.BARE.run("ask", "--api-key", "secret", "hello");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--api-key", "Try: scaffold ask --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "ask", "check"})
    void help_teaches_with_examples(String command) {
        Program.Run run = Program.BARE.run(command, "--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Examples:", "  scaffold " + command);
    }

    @Test
    void help_is_coloured_on_a_coloured_terminal_alone() {
        Program.Run plain = Program.BARE.run("--help");
        Program.Run coloured = Program.BARE.with(Look.PLAIN.withInk(Ink.COLOUR)).run("--help");

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[");
    }

    @Test
    void version_is_told() {
        assertThat(Program.BARE.run("--version").out()).contains("scaffold ", "Java ");
    }

    @Test
    void completion_for_bash_names_the_commands() {
        Program.Run run = Program.BARE.run("generate-completion");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("complete -F _complete_scaffold", "--critic-model");
    }

    @Test
    void warm_up_does_everything_unseen() {
        Program.Run all = Program.BARE.run("warm-up");
        Program.Run check = Program.BARE.run("warm-up", "check");

        assertThat(all).isEqualTo(new Program.Run(ExitCode.OK, "", ""));
        assertThat(check).isEqualTo(all);
    }
}
