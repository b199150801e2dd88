package dev.scaffold.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Request;
import dev.scaffold.test.CassetteReader.Recording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CassetteReaderTest {
    private static final String HEADER = CassetteJson.write(CassetteLine.Header.of(
                    ScriptedModel.of().named("m"), new Provenance(Instant.EPOCH, new TreeMap<>(), "")))
            + "\n";
    private static final String CALL = call("q", "a") + "\n";

    @Test
    void read_headerAndCalls_givesThemWithTheirLines() throws IOException {
        Recording recording = read(HEADER + CALL + CALL);

        assertThat(recording.header().model()).isEqualTo("m");
        assertThat(recording.calls()).extracting(CassetteReader.Numbered::line).containsExactly(2, 3);
        assertThat(recording.broken()).isEmpty();
        assertThat(recording.wholeBytes()).isEqualTo((HEADER + CALL + CALL).getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void read_lastLineBreaksOff_isReportedAndTheRestKept() throws IOException {
        Recording recording = read(HEADER + CALL + CALL.substring(0, 30));

        assertThat(recording.calls()).hasSize(1);
        assertThat(recording.broken()).hasValueSatisfying(e -> assertThat(e)
                .hasMessageContaining("demo:3:")
                .hasMessageContaining("breaks off")
                .hasMessageContaining("Cassette.resume"));
    }

    @Test
    void replay_lastLineBreaksOff_isRefused() {
        byte[] bytes = (HEADER + CALL.substring(0, 30)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Cassette.replay("demo", new ByteArrayInputStream(bytes)))
                .isInstanceOf(CassetteFormatException.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void read_brokenLineInTheMiddle_isRefusedWithItsNumber() {
        assertThatThrownBy(() -> read(HEADER + CALL + "{\"hash\":\n" + CALL))
                .isInstanceOfSatisfying(
                        CassetteFormatException.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void read_emptyFile_isRefused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("demo:1: the file is empty");
    }

    @Test
    void read_brokenHeaderWithoutEnd_isRefused() {
        assertThatThrownBy(() -> read("precious notes")).isInstanceOf(CassetteFormatException.class);
    }

    @Test
    void read_lineOverTheLimit_isRefusedBeforeItIsHeld() {
        byte[] bytes = (HEADER + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new CassetteReader("demo", new ByteArrayInputStream(bytes), 1000).read())
                .hasMessageContaining("demo:2: the line is longer than 1000 bytes");
    }

    @Test
    void read_bytesThatAreNotUtf8_areRefused() {
        byte[] bytes = HEADER.replace("\"m\"", "\"\u00e4\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new CassetteReader("demo", new ByteArrayInputStream(bytes)).read())
                .hasMessageContaining("demo:1: not UTF-8");
    }

    @Test
    void read_deepNesting_isRefused() {
        assertThatThrownBy(() -> read(HEADER + "{\"hash\":" + "[".repeat(100_000) + "\n"))
                .isInstanceOf(CassetteFormatException.class)
                .hasMessageContaining("demo:2:");
    }

    @Test
    void replay_sameCallTwice_isRefused() {
        byte[] bytes = (HEADER + CALL + CALL).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Cassette.replay("demo", new ByteArrayInputStream(bytes)))
                .hasMessageContaining("demo:3: the same call as in line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "text":"q"          | "text":"p"            | hash` is not that of `request
                    "occurrence":1      | "occurrence":0        | occurrence` must be 1 or more
                    "occurrence":1      | "occurrence":1,"x":2  | Unrecognized
                    "occurrence":1      | "occurrence":1,"occurrence":1 | Duplicate
                    "text":"a"          | "text":"⟦"            | is not closed
                    "text":"a"          | "text":null           | text
                    "text":"a",         | ''                    | text
                    "attempts":1        | "attempts":-1         | attempts
                    "attempts":1,       | ''                    | attempts
                    "ending":"COMPLETE" | "ending":"DONE"       | DONE
                    "reply":            | "failure":            | failure
                    "occurrence":1      | "occurrence":"1"      | coerce
                    """)
    void read_lineThatWasTamperedWith_isRefused(String from, String to, String problem) {
        assertThat(CALL).contains(from);

        assertThatThrownBy(() -> read(HEADER + CALL.replaceFirst(from, to)))
                .isInstanceOf(CassetteFormatException.class)
                .hasMessageStartingWith("demo:2: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "cassette":1       | "cassette":2   | got version 2
                    recorded replies   | gold answers   | label `gold answers`
                    1970-01-01         | yesterday      | must be a time
                    """)
    void read_headerOfSomethingElse_isRefused(String from, String to, String problem) {
        assertThat(HEADER).contains(from);

        assertThatThrownBy(() -> read(HEADER.replace(from, to) + CALL))
                .isInstanceOf(CassetteFormatException.class)
                .hasMessageStartingWith("demo:1: ")
                .hasMessageContaining(problem);
    }

    private static String call(String question, String answer) {
        Placeholders none = new Placeholders(new TreeMap<>(), new Secrets(Set.of()));
        Asked asked = Asked.of(Request.of(question), none);
        CassetteLine.Key key = new CassetteLine.Key(CassetteJson.hash(asked), 1);
        return CassetteJson.write(CassetteLine.Call.answered(key, asked, Answered.of(Replies.text(answer), none)));
    }

    private static Recording read(String text) throws IOException {
        return new CassetteReader("demo", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read();
    }
}
