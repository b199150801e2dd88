package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.terminal.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void stories_are_replayed_and_labelled_as_recordings() throws IOException {
        Program.Run run = Program.BARE.with(Recorded.library(folder)).run("demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("Replaying replies recorded from scripted-1 on 2026-12-01.");
        Golden.assertMatches("demo-80.txt", run.out());
    }

    /** A prompt or a built-in script that has changed leaves a recording behind. */
    @Test
    void every_story_that_comes_with_the_program_is_played_to_its_end() {
        Library bundled = Library.bundled();

        Program.Run run = Program.BARE.with(bundled).run("demo");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        int all = bundled.stories().size();
        assertThat(run.out()).contains(all + " of " + all + "   ");
    }

    @Test
    void narrow_terminal_gets_narrow_rows() throws IOException {
        Program.Run run = Program.BARE
                .with(Recorded.library(folder))
                .with(Look.PLAIN.withColumns(50))
                .run("demo");

        assertThat(run.out().lines()).allMatch(line -> line.length() <= 50);
    }

    @Test
    void one_story_by_name_is_shown_alone() throws IOException {
        Program.Run run = Program.BARE.with(Recorded.library(folder)).run("demo", "withheld");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("1 of 1   WITHHELD").doesNotContain("How many days");
    }

    @Test
    void list_names_the_stories() throws IOException {
        Program.Run run = Program.BARE.with(Recorded.library(folder)).run("demo", "--list");

        assertThat(run.out().lines()).containsExactly("agreed    It counts right", "withheld  It does not answer");
    }

    @Test
    void json_is_an_array_of_whole_deliberations() throws IOException {
        Program.Run run = Program.BARE.with(Recorded.library(folder)).run("demo", "--json");

        JsonNode stories = new ObjectMapper().readTree(run.out());
        assertThat(stories).hasSize(2);
        assertThat(stories.get(0).path("id").asText()).isEqualTo("agreed");
        assertThat(stories.get(0).path("verdict").path("is").asText()).isEqualTo("agreed");
        assertThat(stories.get(1).path("verdict").path("because").get(0).asText())
                .isEqualTo("claim-answers-question");
    }

    @Test
    void unknown_story_is_refused_with_the_names_there_are() throws IOException {
        Program.Run run = Program.BARE.with(Recorded.library(folder)).run("demo", "nonsense");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no recording nonsense", "agreed, withheld");
    }

    @Test
    void build_without_recordings_says_so() {
        Program.Run run = Program.BARE.run("demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("holds no recordings");
    }

    @Test
    void broken_index_is_told_and_not_shown_as_a_stack_trace() throws IOException {
        Files.writeString(folder.resolve("index.json"), "{\"stories\": [{\"id\": \"a\"}]}");

        Program.Run run = Program.BARE.with(Recorded.of(folder)).run("demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("a story needs `title`").doesNotContain("\tat ");
    }
}
