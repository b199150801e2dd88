package dev.scaffold.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.scaffold.lab.scoring.Scorers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
    private static final String HEADER = "id,task,prompt,answer,answer_type";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("rows.CSV"), String.join("\n", lines) + "\n");
    }

    @Test
    void row_isTheSameAsInJsonLines() throws IOException {
        Path csv = file(
                HEADER + ",choices,cluster,labels,meta.source",
                "a,t,\"Which, \"\"one\"\"?\nSay.\",B,letter,x | y,c,,book",
                "",
                "b,t,Sure?,Yes,label,,,Yes|No,");
        Path json = Files.writeString(
                folder.resolve("rows.jsonl"),
                """
                {"id":"a","task":"t","prompt":"Which, \\"one\\"?\\nSay.","answer":"B","choices":["x","y"],"cluster":"c","meta":{"answer_type":"letter","source":"book"}}
                {"id":"b","task":"t","prompt":"Sure?","answer":"Yes","meta":{"answer_type":"label","labels":["Yes","No"]}}
                """);

        assertThat(Rows.read(csv))
                .usingRecursiveComparison()
                .ignoringFields("scorer")
                .isEqualTo(Rows.read(json));
        assertThat(Rows.read(csv))
                .extracting(Row::stepByStep)
                .isEqualTo(Rows.read(json).stream().map(Row::stepByStep).toList());
    }

    @Test
    void whatIsKept_canBeReadAgain() throws IOException {
        try (Stream<Rows.Read> rows = Rows.stream(file(HEADER, "a,t,1 + 1?,2,number"), Scorers.BUILT_IN)) {
            Rows.Read read = rows.findFirst().orElseThrow();

            assertThat(Rows.Read.parse(read.json(), Scorers.BUILT_IN).row())
                    .usingRecursiveComparison()
                    .isEqualTo(read.row());
        }
    }

    @Test
    void byteOrderMarkOfASpreadsheet_isNoPartOfTheFirstHeading() throws IOException {
        assertThat(Rows.read(file("\uFEFF" + HEADER, "a,t,1 + 1?,2,number"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            textBlock =
                    """
                    a,t,,2,number => rows.CSV:3: column `prompt` is empty
                    a,t,1 + 1?,2,numbers => rows.CSV:3: answer type `numbers` cannot be scored
                    a,t,1 + 1?,2,pattern => rows.CSV:3: field `meta.pattern` is missing
                    a,t,1, and 1?,2,number => rows.CSV:3: there are 6 cells, and 5 columns
                    a,t,1 + 1? => rows.CSV:3: there are 3 cells, and 5 columns
                    a,t,"1 + 1?,2,number => record starting at line 3
                    """)
    void wrongLine_isNamedWithItsColumn(String line, String message) throws IOException {
        Path file = file(HEADER, "z,t,\"1 + 1?\",2,number", line);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.read(file))
                .withMessageContaining("rows.CSV")
                .withMessageContaining(message);
    }

    @Test
    void columnThatIsMissing_orNotKnown_isNamed() throws IOException {
        Path missing = Files.writeString(folder.resolve("a.csv"), "id,task,prompt,answer\na,t,p,1\n");
        Path unknown = Files.writeString(folder.resolve("b.csv"), HEADER + ",clutser\na,t,p,1,number,c\n");
        Path semicolons =
                Files.writeString(folder.resolve("c.csv"), "id;task;prompt;answer;answer_type\na;t;p;1;number\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.read(missing))
                .withMessageContaining("a.csv:2: there is no column `answer_type`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.read(unknown))
                .withMessageContaining("column `clutser` means nothing here")
                .withMessageContaining("meta.NAME");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.read(semicolons))
                .withMessageContaining("commas have to stand between cells");
    }

    @Test
    void rowsOfAnApplication_areKeptSoThatTheyCanBeReadAgain() {
        Row made = new Row(
                "a",
                "t",
                "c",
                "Which?",
                List.of("x", "y"),
                "B",
                Scorers.BUILT_IN.of(JsonNodeFactory.instance.objectNode().put("answer_type", "letter")),
                JsonNodeFactory.instance.objectNode().put("answer_type", "letter"));

        Rows.Read read = Rows.Read.of(made);

        assertThat(Rows.Read.parse(read.json(), Scorers.BUILT_IN).row())
                .usingRecursiveComparison()
                .isEqualTo(made);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.Read.of(Row.of("b", "t", "p", "1", made.scorer())))
                .withMessageContaining("row `b`: meta names no answer_type");
    }
}
