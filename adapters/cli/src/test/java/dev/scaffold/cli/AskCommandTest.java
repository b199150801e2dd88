package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Marks;
import dev.scaffold.dsl.Script;
import dev.scaffold.test.Cassette;
import dev.scaffold.test.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(folder.resolve("leap.cq"), Answers.SCRIPT);
    }

    @Test
    void agreed_answer_exits_with_0_and_shows_everything() throws IOException {
        String recording = recorded("Yes");

        Program.Run run =
                Program.BARE.run("ask", "--replay", recording, "--script", script.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEqualTo("replaying replies recorded from scripted-1 on 2026-12-01\n");
        Golden.assertMatches("ask-agreed.txt", timeless(run.out()));
    }

    @Test
    void withheld_answer_exits_with_1_and_says_what_was_not_met() throws IOException {
        String recording = recorded("No");

        Program.Run run =
                Program.BARE.run("ask", "--replay", recording, "--script", script.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        Golden.assertMatches("ask-withheld.txt", timeless(run.out()));
    }

    @Test
    void undecided_answer_exits_with_1() {
        String recording = recorded("Unsure");

        Program.Run run =
                Program.BARE.run("ask", "--replay", recording, "--script", script.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        assertThat(run.out()).startsWith("UNDECIDED");
    }

    @Test
    void question_can_come_from_standard_input() {
        String recording = recorded("Yes");

        Program.Run run = Program.BARE
                .withInput(Answers.QUESTION + "\n")
                .run("ask", "--replay", recording, "--script", script.toString(), "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void question_may_be_several_words_without_quotation_marks() {
        String recording = recorded("Yes");

        Program.Run run = Program.BARE.run(
                "ask",
                "--replay",
                recording,
                "--script",
                script.toString(),
                "How",
                "many",
                "days",
                "has",
                "a",
                "leap",
                "year?");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void json_holds_what_the_documentation_lists() throws IOException {
        String recording = recorded("No");

        Program.Run run = Program.BARE.run(
                "ask", "--json", "--replay", recording, "--script", script.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_AGREED);
        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.path("verdict").path("is").asText()).isEqualTo("withheld");
        Golden.assertMatches(
                "ask-withheld.json",
                run.out()
                        .replaceAll("\"seconds\" : [0-9.]+", "\"seconds\" : 0")
                        .replaceAll("\"prompts\" : \"[^\"]+\"", "\"prompts\" : \"\"")
                        .replaceAll("(?s)\"exchange\" : \\[.*", ""));
        assertThat(all.path("exchange")).hasSize(6).allMatch(e -> e.has("is") && e.has("attempt") && e.has("phase"));
    }

    @Test
    void json_on_an_ascii_terminal_is_ascii() throws IOException {
        Path recording = folder.resolve("run.jsonl");
        Recorded.record(recording, Answers.QUESTION, Answers.model("Größe \u009b31m. Answer: 366 «days»", "Yes"));

        Program.Run run = Program.BARE
                .with(Look.PLAIN.withMarks(Marks.ASCII))
                .run(
                        "ask",
                        "--json",
                        "--replay",
                        recording.toString(),
                        "--script",
                        script.toString(),
                        Answers.QUESTION);

        assertThat(run.out()).matches("\\p{ASCII}*");
        assertThat(new ObjectMapper().readTree(run.out()).path("reply").asText())
                .contains("Größe \u009b31m");
    }

    @Test
    void json_never_steers_a_terminal() {
        Path recording = folder.resolve("run.jsonl");
        Recorded.record(recording, Answers.QUESTION, Answers.model("\u009b31m \u001b[2J \u202e Answer: 366", "Yes"));

        Program.Run run = Program.BARE.run(
                "ask", "--json", "--replay", recording.toString(), "--script", script.toString(), Answers.QUESTION);

        assertThat(run.out()).doesNotContain("\u009b", "\u001b", "\u202e").contains("\\u009b31m", "\\u202e");
    }

    @Test
    void replay_of_another_question_says_what_must_be_the_same() {
        String recording = recorded("Yes");

        Program.Run run = Program.BARE.run("ask", "--replay", recording, "--script", script.toString(), "And weeks?");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().replace("\n", " "))
                .contains("must be those of the recording")
                .doesNotContain("\tat ");
    }

    @Test
    void debug_shows_where_it_happened() {
        String recording = recorded("Yes");

        Program.Run run =
                Program.BARE.run("ask", "--debug", "--replay", recording, "--script", script.toString(), "And weeks?");

        assertThat(run.err()).contains("\tat ");
    }

    @Test
    void file_that_is_no_recording_is_refused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), "not a recording\n");

        Program.Run run = Program.BARE.run("ask", "--replay", other.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("not a recording made with --record");
    }

    @Test
    void replay_and_a_model_at_once_are_refused() {
        Program.Run run = Program.BARE.run("ask", "--replay", "run.jsonl", "--model", "m", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("calls no model");
    }

    @Test
    void without_any_model_the_ways_to_one_are_told() {
        Program.Run run = Program.BARE.run("ask", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--base-url", "OPENAI_BASE_URL", "Ollama");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_any_model_a_recorded_question_is_answered_from_its_recording() throws IOException {
        Program.Run run =
                Program.BARE.with(Recorded.library(folder.resolve("library"))).run("ask", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("no model was found: replaying replies recorded from scripted-1");
    }

    @Test
    void recording_does_not_stand_in_where_another_script_is_wished() throws IOException {
        Program.Run run = Program.BARE
                .with(Recorded.library(folder.resolve("library")))
                .run("ask", "--script", script.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no model was found");
    }

    @Test
    void script_with_errors_is_refused_with_its_diagnostics() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.cq"), Answers.SCRIPT.replace("when claim", "when clam"));

        Program.Run run = Program.BARE.run("ask", "--script", broken.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("error[CQ014]", "did you mean `claim-answers-question`?");
    }

    @Test
    void script_with_several_scaffolds_asks_which() throws IOException {
        String second = Answers.SCRIPT.replace("language 1", "").replace("scaffold leap", "scaffold other");
        Path two = Files.writeString(folder.resolve("two.cq"), Answers.SCRIPT + second);

        Program.Run run = Program.BARE.run("ask", "--script", two.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--scaffold", "leap, other");
    }

    @Test
    void unknown_built_in_scaffold_is_refused_with_the_names_there_are() {
        Program.Run run = Program.BARE.run("ask", "--scaffold", "nonsense", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no scaffold nonsense", "toulmin");
    }

    @Test
    void missing_context_is_told_with_the_folder_it_was_looked_for_in() {
        Program.Run run =
                Program.BARE.run("ask", "--context", folder.resolve("none.txt").toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().replace("\n", " ")).contains("there is no file", "looked in");
    }

    @Test
    void context_that_is_not_utf8_is_refused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE4});

        Program.Run run = Program.BARE.run("ask", "--context", latin.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().replace("\n", " ")).contains("is not UTF-8 text, from byte 2 on");
    }

    @Test
    void folder_as_context_is_refused() {
        Program.Run run = Program.BARE.run("ask", "--context", folder.toString(), Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().replace("\n", " ")).contains("is a folder");
    }

    @Test
    void empty_question_is_refused() {
        Program.Run run = Program.BARE.withInput(" \n").run("ask", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("the question is empty");
    }

    @Test
    void question_garbled_by_the_locale_is_refused() {
        Program.Run run = Program.BARE.run("ask", "Wie gro\uFFFD ist es?");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("LC_ALL");
    }

    @Test
    void impossible_sampling_is_refused() {
        Program.Run run = Program.BARE.run("ask", "--temperature", "-1", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("temperature: must be 0 or more");
    }

    @Test
    void nobody_behind_an_address_exits_with_3() {
        Program.Run run = Program.BARE.run(
                "ask",
                "--base-url",
                "http://127.0.0.1:9/v1",
                "--model",
                "m",
                "--script",
                script.toString(),
                Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("asking m at http://127.0.0.1:9/v1 (--base-url)", "the model gave no answer");
    }

    @Test
    void the_published_method_can_be_asked_by_its_name() {
        Path file = folder.resolve("cqot.jsonl");
        Model strict = ScriptedModel.answering(request -> request.marks().entrySet().stream()
                        .filter(mark -> mark.getKey().startsWith("{key:"))
                        .map(mark -> mark.getValue() + ": Yes")
                        .collect(Collectors.joining("\n", "366\n", "")))
                .named("scripted-1");
        Script.builtIn("cqot-2024")
                .deliberate(Cassette.record(file, strict, Recorded.FROM), Request.of(Answers.QUESTION));

        Program.Run run =
                Program.BARE.run("ask", "--replay", file.toString(), "--scaffold", "cqot-2024", Answers.QUESTION);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("AGREED").contains("366").contains("premises-stated");
    }

    @Test
    void the_published_method_with_a_script_is_not_looked_for_there() {
        Program.Run run = Program.BARE.run(
                "ask", "--replay", recorded("Yes"), "--script", script.toString(), "--scaffold", "cqot-2024", "x");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no scaffold cqot-2024");
    }

    private String recorded(String word) {
        Path file = folder.resolve("run.jsonl");
        Recorded.record(file, Answers.QUESTION, Answers.judging(word));
        return file.toString();
    }

    private static String timeless(String shown) {
        return shown.replaceAll("[0-9.]+ s\n", "0.0 s\n");
    }
}
