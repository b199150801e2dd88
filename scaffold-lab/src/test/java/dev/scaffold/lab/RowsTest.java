package dev.scaffold.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final String NUMBER =
            "{\"id\":\"%s\",\"task\":\"t\",\"prompt\":\"p\",\"answer\":\"7\",\"meta\":{\"answer_type\":\"number\"}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void row_asksPromptChoicesAndForm() throws IOException {
        Path file =
                file("{\"id\":\"a\",\"task\":\"t\",\"prompt\":\"Which?\",\"answer\":\"B\",\"choices\":[\"x\",\"y\"],"
                        + "\"meta\":{\"answer_type\":\"letter\"}}");

        assertThat(Rows.read(file)).singleElement().satisfies(row -> assertThat(row.plain())
                .startsWith("Which?\nA) x\nB) y\n\n")
                .endsWith(
                        "\n\nEnd with one line that begins with `Answer:` and gives the letter of the right option."));
    }

    @Test
    void plain_saysNoWordOnThinking() throws IOException {
        Path file = file(NUMBER.formatted("a"));

        assertThat(Rows.read(file)).singleElement().satisfies(row -> {
            assertThat(row.plain()).doesNotContain("step by step");
            assertThat(row.stepByStep()).contains("Think step by step, then end with one line");
        });
    }

    @Test
    void rowsOfOneSource_areOneCluster() throws IOException {
        Path file = file(NUMBER.formatted("a").replace("{\"answer", "{\"debate_title\":\"d\",\"answer") + "\n"
                + NUMBER.formatted("b").replace("{\"answer", "{\"pair_id\":\"a\",\"answer") + "\n"
                + NUMBER.formatted("c"));

        assertThat(Rows.read(file)).extracting(Row::cluster).containsExactly("d", "a", "c");
    }

    @Test
    void brokenLine_isNamedWithFileAndLine() throws IOException {
        Path file = file(NUMBER.formatted("a") + "\n{\"id\":");

        assertThatThrownBy(() -> Rows.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows.jsonl:2")
                .hasMessageContaining("not JSON");
    }

    @Test
    void missingField_isNamed() throws IOException {
        Path file = file("{\"id\":\"a\",\"task\":\"t\",\"answer\":\"7\",\"meta\":{\"answer_type\":\"number\"}}");

        assertThatThrownBy(() -> Rows.read(file)).hasMessageContaining("`prompt`");
    }

    @Test
    void sameIdTwice_isRefused() throws IOException {
        Path file = file(NUMBER.formatted("a") + "\n" + NUMBER.formatted("a"));

        assertThatThrownBy(() -> Rows.read(file))
                .hasMessageContaining("rows.jsonl")
                .hasMessageContaining("`a` stands there twice");
    }

    @Test
    void sample_doesNotDependOnTheOrderAndGrowsByAdding() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append(NUMBER.formatted("row-" + i)).append('\n');
        }
        List<Row> rows = new ArrayList<>(Rows.read(file(lines.toString())));

        List<Row> ten = Rows.sample(rows, 10, 1);
        Collections.reverse(rows);

        assertThat(Rows.sample(rows, 10, 1)).isEqualTo(ten);
        assertThat(Rows.sample(rows, 20, 1)).startsWith(ten.toArray(Row[]::new));
        assertThat(Rows.sample(rows, 10, 2)).isNotEqualTo(ten);
    }

    @Test
    void sampleOfAStream_isTheSameAsOfAList() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append(NUMBER.formatted("row-" + i)).append('\n');
        }
        Path file = file(lines.toString());

        try (Stream<Rows.Read> rows = Rows.stream(file, Scorers.BUILT_IN)) {
            assertThat(Rows.sample(rows, 10, 1).stream().map(r -> r.row().id()).toList())
                    .isEqualTo(Rows.sample(Rows.read(file), 10, 1).stream()
                            .map(Row::id)
                            .toList());
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), text);
    }
}
