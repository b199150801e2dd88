package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code test}, {@code fmt} and {@code explain}. */
class ScriptCommandsTest {
    private static final String TESTED = Answers.SCRIPT
            + """

            test leap "a right answer is agreed to" {
              user   "How many days has a leap year?"
              draft  "Answer: 366 days"
              judge  everything else met
              expect agreed
            }
            """;
    private static final String FAILING = TESTED.replace("expect agreed", "expect withheld by claim-answers-question");

    @TempDir
    Path folder;

    @Test
    void passing_tests_exit_with_0() throws IOException {
        Program.Run run = Program.BARE.run("test", file("leap.cq", TESTED));

        assertThat(run.out()).isEqualTo("✓ leap: a right answer is agreed to\n1 passed, 0 failed\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void failing_test_exits_with_1_and_says_where_and_why() throws IOException {
        Program.Run run = Program.BARE.run("test", file("leap.cq", FAILING));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("✗ leap: a right answer is agreed to", "0 passed, 1 failed");
    }

    @Test
    void script_without_a_test_is_not_taken_for_a_passing_one() throws IOException {
        Program.Run run = Program.BARE.run("test", file("leap.cq", Answers.SCRIPT));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("has no test", "1 script without a result");
    }

    @Test
    void recorded_run_is_replayed_from_the_folder_of_the_script() throws IOException {
        Recorded.record(folder.resolve("run.cassette"), Answers.QUESTION, Answers.judging("Yes"));
        String replaying = Answers.SCRIPT + "\ntest leap \"recorded\" { replay \"run.cassette\" expect agreed }\n";

        Program.Run run = Program.BARE.run("test", file("leap.cq", replaying));

        assertThat(run.out()).contains("1 passed, 0 failed");
    }

    @Test
    void results_can_be_written_for_build_servers() throws IOException {
        Path report = folder.resolve("report.xml");

        Program.BARE.run("test", "--junit", report.toString(), file("leap.cq", FAILING));

        assertThat(report).content().contains("<testsuite", "failures=\"1\"");
    }

    @Test
    void fmt_lays_a_file_out_in_place_and_twice_is_once() throws IOException {
        String untidy = file("leap.cq", Answers.SCRIPT.replace("\n  ask", "\n        ask   "));

        Program.Run first = Program.BARE.run("fmt", untidy);
        String once = Files.readString(Path.of(untidy));
        Program.BARE.run("fmt", untidy);

        assertThat(first.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(once).contains("\n  ask claim-answers-question").isEqualTo(Files.readString(Path.of(untidy)));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void fmt_check_names_files_and_changes_none() throws IOException {
        String untidy = file("leap.cq", Answers.SCRIPT.replace("\n  ask", "\n        ask   "));
        String before = Files.readString(Path.of(untidy));

        Program.Run run = Program.BARE.run("fmt", "--check", untidy);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out().replace("\n", "")).contains("leap.cq");
        assertThat(Path.of(untidy)).hasContent(before);
    }

    @Test
    void fmt_leaves_what_it_cannot_read_as_it_is() throws IOException {
        String broken = file("broken.cq", "language 1 scaffold {");

        Program.Run run = Program.BARE.run("fmt", broken);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("error[CQ");
        assertThat(Path.of(broken)).hasContent("language 1 scaffold {");
    }

    @Test
    void fmt_of_standard_input_goes_to_standard_output() {
        Program.Run run = Program.BARE.withInput(Answers.SCRIPT).run("fmt", "-");

        assertThat(run.out()).startsWith("language 1\n");
    }

    @Test
    void explain_tells_a_question_of_the_built_in_scaffold() {
        Program.Run run = Program.BARE.run("explain", "warrant-licenses");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("warrant-licenses in toulmin", "Toulmin");
    }

    @Test
    void explain_of_a_typo_names_the_question_meant() {
        Program.Run run = Program.BARE.run("explain", "warrant-licences");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("warrant-licenses");
    }

    @Test
    void explain_without_a_question_tells_what_is_enough() throws IOException {
        Program.Run run = Program.BARE.run("explain", "--script", file("leap.cq", Answers.SCRIPT));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("claim-answers-question");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
