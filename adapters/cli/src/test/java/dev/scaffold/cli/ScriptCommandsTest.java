package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(run.out())
                .contains("no test of leap", "`test leap \"…\" { … }`", "1 script not or not wholly tested");
    }

    @Test
    void scaffold_without_a_test_beside_a_tested_one_is_told() throws IOException {
        String two = TESTED + Answers.SCRIPT.replace("language 1", "").replace("scaffold leap", "scaffold other");

        Program.Run run = Program.BARE.run("test", file("leap.cq", two));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("no test of other", "1 passed, 0 failed, 1 script not or not wholly tested");
    }

    @Test
    void vacuous_test_is_a_failure() throws IOException {
        String vacuous =
                """
                language 1
                scaffold leap {
                  ask a of draft essential by pattern "x"
                  ask b of draft "B?"
                  gate answer { agree when b met }
                }
                test leap "not agreed, whatever is found" {
                  user "?" draft "y" judge everything else met expect undecided expect a unmet
                }
                test leap "cut short by nothing" { user "?" draft "x" judge b unmet expect withheld by b }
                """;

        Program.Run run = Program.BARE.run("test", file("leap.cq", vacuous));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).contains("expected undecided", "1 passed, 1 failed");
    }

    @Test
    void test_json_holds_results_and_what_was_not_tested() throws IOException {
        String untested = file("untested.cq", Answers.SCRIPT);

        Program.Run run = Program.BARE.run(
                "test", "--json", file("leap.cq", FAILING), untested, file("broken.cq", "language 1 x"));

        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(root.path("passed").asInt()).isZero();
        assertThat(root.path("failed").asInt()).isEqualTo(1);
        assertThat(root.path("withoutResult").asInt()).isEqualTo(2);
        JsonNode test = root.path("files").get(0).path("tests").get(0);
        assertThat(test.path("title").asText()).isEqualTo("a right answer is agreed to");
        assertThat(test.path("passed").asBoolean()).isFalse();
        assertThat(test.path("failures").get(0).asText()).startsWith("expected withheld");
        assertThat(test.path("line").asInt()).isPositive();
        assertThat(root.path("files").get(1).path("untested").get(0).asText()).isEqualTo("leap");
        assertThat(root.path("files").get(2).path("usable").asBoolean()).isFalse();
        assertThat(root.path("files").get(2).path("diagnostics")).isNotEmpty();
    }

    @Test
    void script_with_errors_is_an_error_for_build_servers() throws IOException {
        Path report = folder.resolve("report.xml");

        Program.BARE.run("test", "--junit", report.toString(), file("broken.cq", "language 1 scaffold {"));

        assertThat(report).content().contains("tests=\"1\"", "errors=\"1\"", "<error message=\"error[CQ");
    }

    @Test
    void recording_that_is_missed_fails_loudly() throws IOException {
        Recorded.record(folder.resolve("run.cassette"), Answers.QUESTION, Answers.judging("Yes"));
        String replaying = Answers.SCRIPT.replace("what was asked for", "a number of days")
                + "\ntest leap \"recorded\" { replay \"run.cassette\" expect agreed }\n";

        Program.Run run = Program.BARE.run("test", file("leap.cq", replaying));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the test broke", "run.cassette has no reply for this request", "a number of days");
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
    void fmt_json_tells_what_changes_and_what_cannot_be_read() throws IOException {
        String untidy = file("leap.cq", Answers.SCRIPT.replace("\n  ask", "\n        ask   "));

        Program.Run run =
                Program.BARE.run("fmt", "--check", "--json", untidy, file("broken.cq", "language 1 scaffold {"));

        JsonNode files = new ObjectMapper().readTree(run.out()).path("files");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(files.get(0).path("changes").asBoolean()).isTrue();
        assertThat(files.get(0).path("written").asBoolean()).isFalse();
        assertThat(files.get(0).path("text").asText()).contains("\n  ask claim-answers-question");
        assertThat(files.get(1).path("readable").asBoolean()).isFalse();
        assertThat(files.get(1).path("diagnostics").get(0).path("code").asText())
                .startsWith("CQ");
    }

    @Test
    void fmt_of_several_files_goes_on_behind_one_that_cannot_be_read() throws IOException {
        String untidy = file("leap.cq", Answers.SCRIPT.replace("\n  ask", "\n        ask   "));

        Program.Run run = Program.BARE.run("fmt", file("broken.cq", "language 1 scaffold {"), untidy);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(untidy)).content().contains("\n  ask claim-answers-question");
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
        Program.Run run = Program.BARE.run("explain", "answer-correct");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("answer-correct in toulmin", "Kadavath");
    }

    @Test
    void explain_tells_how_many_fresh_answers_it_takes() {
        assertThat(Program.BARE.run("explain", "same-again").out().replaceAll("\\s+", " "))
                .contains("more than half, and more than guessing would bring, of 5 fresh answers the same");
    }

    @Test
    void explain_of_a_typo_names_the_question_meant() {
        Program.Run run = Program.BARE.run("explain", "answer-corect");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("answer-correct");
    }

    @Test
    void explain_without_a_question_tells_what_is_enough() throws IOException {
        Program.Run run = Program.BARE.run("explain", "--script", file("leap.cq", Answers.SCRIPT));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("claim-answers-question");
    }

    @Test
    void explain_finds_questions_of_packs_and_packs() {
        assertThat(Program.BARE.run("explain", "base-rate-used").out()).contains("Kahneman and Tversky", "statistics");
        assertThat(Program.BARE.run("explain", "statistics").out())
                .startsWith("The pack `statistics`\n")
                .contains("base-rate-used", "    use statistics from \"scaffold:statistics\"");
    }

    @Test
    void explain_shows_the_page_of_a_diagnostic_however_its_code_is_written() {
        Program.Run page = Program.BARE.run("explain", "CQ014");

        assertThat(page.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(page.out()).startsWith("CQ014: unknown question\n").contains("error[CQ014]", "What to do");
        assertThat(Program.BARE.run("explain", "cq14")).isEqualTo(page);
        assertThat(Program.BARE.run("explain", "CQ999").err()).contains("there is no diagnostic CQ999", "CQ001");
    }

    @Test
    void explain_of_part_of_a_name_tells_the_whole_names() {
        assertThat(Program.BARE.run("explain", "base-rate").err()).contains("there is base-rate-used");
    }

    @Test
    void explain_of_a_pack_that_a_script_includes_tells_its_questions() throws IOException {
        String script = file(
                "leap.cq",
                "language 1\nuse rhetoric from \"scaffold:rhetoric\"\nscaffold leap { include rhetoric gate answer { agree when all"
                        + " rhetoric met } }\n");

        Program.Run run = Program.BARE.run("explain", "--script", script, "rhetoric");

        assertThat(run.out()).contains("no-weasel-words in leap", "no-paltering in leap");
    }

    @Test
    void explain_json_tells_questions_gates_and_pages() throws IOException {
        JsonNode question = json(Program.BARE.run("explain", "--json", "answer-correct"));
        JsonNode gate = json(Program.BARE.run("explain", "--json", "--script", file("leap.cq", Answers.SCRIPT)));
        JsonNode page = json(Program.BARE.run("explain", "--json", "CQ014"));

        assertThat(question.path("is").asText()).isEqualTo("question");
        assertThat(question.path("in").get(0).path("source").asText()).contains("Kadavath");
        assertThat(question.path("in").get(0).path("judgedBy").path("role").asText())
                .isEqualTo("critic");
        assertThat(gate.path("in").get(0).path("essential")).isNotEmpty();
        assertThat(page.path("is").asText()).isEqualTo("diagnostic");
        assertThat(page.path("page").asText()).startsWith("# CQ014");
    }

    @Test
    void parameter_fills_a_wording_and_a_wrong_one_is_told() throws IOException {
        String script = file(
                "leap.cq",
                "language 1\nparam reader \"a child\"\n"
                        + Answers.SCRIPT
                                .replace("language 1\n", "")
                                .replace("Is the final answer", "Would {reader} say that it is"));

        Program.Run filled =
                Program.BARE.run("explain", "--script", script, "--param", "reader=a nurse", "claim-answers-question");
        Program.Run wrong =
                Program.BARE.run("explain", "--script", script, "--param", "raeder=x", "claim-answers-question");

        assertThat(filled.out()).contains("Would a nurse say");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("no parameter `raeder`", "[reader]");
    }

    @Test
    void parameter_of_a_script_can_be_given_wherever_the_script_is_used() throws IOException {
        String script = file(
                "leap.cq",
                "language 1\nparam reader \"a child\"\n"
                        + Answers.SCRIPT
                                .replace("language 1\n", "")
                                .replace("Is the final answer", "Would {reader} say that it is"));
        String rows = folder.resolve("no-rows.jsonl").toString();

        Program.Run filled = Program.BARE.run("check", "--param", "reader=a nurse", script);
        Program.Run checked = Program.BARE.run("check", "--param", "raeder=x", script);
        Program.Run measured = Program.BARE.run("measure", "--script", script, "--param", "raeder=x", "--data", rows);
        Program.Run compared = Program.BARE.run("compare", script, "--param", "raeder=x", "--data", rows);
        Program.Run weighed = Program.BARE.run("weigh", "no.run", script, "--param", "raeder=x");

        assertThat(filled).isEqualTo(Program.BARE.run("check", script));
        assertThat(List.of(checked, measured, compared, weighed)).allSatisfy(run -> {
            assertThat(run.exitCode()).isNotEqualTo(ExitCode.OK);
            assertThat(run.err()).contains("--param raeder", "no parameter `raeder`", "[reader]");
        });
    }

    private static JsonNode json(Program.Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
