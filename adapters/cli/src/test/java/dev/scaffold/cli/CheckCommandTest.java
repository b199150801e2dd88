package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String TYPO = Answers.SCRIPT.replace("agree when claim", "agree when clam");

    @TempDir
    Path folder;

    @Test
    void good_script_gives_its_summary_and_0() throws IOException {
        Program.Run run = Program.BARE.run("check", file("leap.cq", Answers.SCRIPT));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("leap: One number.").contains("2 if the first draft passes");
    }

    @Test
    void typo_gives_its_diagnostic_and_1() throws IOException {
        Program.Run run = Program.BARE.run("check", file("typo.cq", TYPO));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).startsWith("error[CQ014]").contains("did you mean `claim-answers-question`?");
    }

    @Test
    void one_bad_file_among_several_gives_1() throws IOException {
        Program.Run run = Program.BARE.run("check", file("leap.cq", Answers.SCRIPT), file("typo.cq", TYPO));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("leap: One number.", "error[CQ014]");
    }

    @Test
    void warning_only_counts_when_strict() throws IOException {
        String file = file("limited.cq", Answers.SCRIPT.replace("gate answer", "limits { calls 3 }\n  gate answer"));

        Program.Run lenient = Program.BARE.run("check", file);
        Program.Run strict = Program.BARE.run("check", "--strict", file);

        assertThat(lenient.out()).contains("warning[");
        assertThat(lenient.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(strict.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
    }

    @Test
    void script_can_come_from_standard_input() {
        Program.Run run = Program.BARE.withInput(TYPO).run("check", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("--> standard input:");
    }

    @Test
    void json_holds_diagnostics_and_bounds() throws IOException {
        Program.Run run = Program.BARE.run("check", "--json", file("leap.cq", Answers.SCRIPT), file("typo.cq", TYPO));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        JsonNode files = new ObjectMapper().readTree(run.out()).path("files");
        JsonNode leap = files.get(0).path("scaffolds").get(0);
        assertThat(leap.path("name").asText()).isEqualTo("leap");
        assertThat(leap.path("calls").path("least").asInt()).isEqualTo(2);
        assertThat(leap.path("questions").path("byModel").asInt()).isEqualTo(1);
        JsonNode diagnostic = files.get(1).path("diagnostics").get(0);
        assertThat(files.get(1).path("usable").asBoolean()).isFalse();
        assertThat(diagnostic.path("code").asText()).isEqualTo("CQ014");
        assertThat(diagnostic.path("line").asInt()).isPositive();
        assertThat(diagnostic.path("help").asText()).contains("claim-answers-question");
    }

    @Test
    void script_cannot_steer_the_terminal() throws IOException {
        Program.Run run = Program.BARE.run("check", file("evil.cq", "language 1\n\u001b[2J\u009b31m scaffold"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).doesNotContain("\u001b", "\u009b");
    }

    @Test
    void missing_file_is_told_with_the_folder_it_was_looked_for_in() {
        Program.Run run = Program.BARE.run("check", folder.resolve("none.cq").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no file").doesNotContain("\tat ");
    }

    @Test
    void folder_is_refused() {
        Program.Run run = Program.BARE.run("check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is a folder");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
