package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.Message;
import dev.scaffold.cli.demo.Library;
import dev.scaffold.cli.json.EarlierTurns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations on the command line: what was said before the question. */
class EarlierTest {
    @TempDir
    Path folder;

    @Test
    void read_turnsOfBothSides_comeInOrder() {
        assertThat(EarlierTurns.read("[{\"user\": \"How many?\"}, {\"assistant\": \"Answer: 7\"}]"))
                .containsExactly(Message.user("How many?"), Message.assistant("Answer: 7"));
    }

    @Test
    void read_anythingElse_isRefusedWithTheTurn() {
        assertThatThrownBy(() -> EarlierTurns.read("[{\"user\": \"a\"}, {\"system\": \"b\"}]"))
                .hasMessageContaining("turn 2");
        assertThatThrownBy(() -> EarlierTurns.read("[{\"user\": \"a\", \"assistant\": \"b\"}]"))
                .hasMessageContaining("turn 1");
        assertThatThrownBy(() -> EarlierTurns.read("{}")).hasMessageContaining("array");
        assertThatThrownBy(() -> EarlierTurns.read("[")).hasMessageContaining("not JSON");
    }

    @Test
    void ask_fileThatIsNoConversation_isAUsageErrorThatNamesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("talk.json"), "[1]");

        Program.Run run = Program.BARE.run("ask", "--earlier", file.toString(), "Are you sure?");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("talk.json", "turn 1");
    }

    @Test
    void demo_agreement_isKeptAgainstAWrongWorkingAndGivenUpForARightOne() throws IOException {
        Program.Run kept = Program.BARE.with(Library.bundled()).run("demo", "agreement");
        Program.Run given = Program.BARE.with(Library.bundled()).run("demo", "reasons");

        assertThat(kept.out()).contains("assistant  Answer: 36", "I keep my earlier answer", "Answer: 36");
        assertThat(kept.out())
                .contains("Rests on: the position being supported")
                .doesNotContain("its parts being found");
        assertThat(given.out()).contains("assistant  Answer: 25.5", "I change my earlier answer", "Answer: 36");
    }

    @Test
    void demo_agreement_tellsTheRevisionInJson() throws IOException {
        Program.Run run = Program.BARE.with(Library.bundled()).run("demo", "agreement", "--json");

        JsonNode story = new ObjectMapper().readTree(run.out()).get(0);
        assertThat(story.toString()).contains("\"held\"");
        assertThat(story.path("reply").asText())
                .startsWith("I keep my earlier answer")
                .endsWith("Answer: 36");
    }
}
