package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.scaffold.Sampling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How a run was made: said, copied and written. */
class RunInfoTest {
    private static final Sampling COLD = Sampling.DEFAULT.withTemperature(0);

    /** As a run that was begun before sharing was settled wrote it. */
    private static final String BEFORE_SHARING =
            "{\"scaffold\":\"toulmin\",\"script\":\"b53aefef2031\",\"model\":\"small\","
                    + "\"critic\":\"small\",\"sampling\":{\"temperature\":0.0,\"maxOutputTokens\":400},\"arms\":[\"plain\",\"cot\"],"
                    + "\"primary\":{\"arm\":\"cot\",\"against\":\"plain\"},\"margin\":0.03,\"repeats\":1,\"stopEarly\":false,"
                    + "\"side\":\"REPORT\",\"data\":[{\"name\":\"sums.jsonl\",\"hash\":\"00\"}],\"items\":64,\"seed\":1,"
                    + "\"recorded\":\"2026-11-25T14:33:54Z\"";

    private static RunInfo.Builder least() {
        return RunInfo.of("sums", "0123456789ab")
                .model("small")
                .arms(List.of("plain", "cot"))
                .primary(new Contrast("cot", "plain"))
                .recorded(Instant.EPOCH);
    }

    @Test
    void leastSaid_restAsDocumented() {
        assertThat(least().build())
                .isEqualTo(new RunInfo(
                        "sums",
                        "0123456789ab",
                        "small",
                        "small",
                        Sampling.DEFAULT,
                        List.of("plain", "cot"),
                        new Contrast("cot", "plain"),
                        0.03,
                        1,
                        false,
                        Side.ALL,
                        List.of(),
                        0,
                        1,
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.of(Sharing.NONE),
                        OptionalInt.empty()));
    }

    @Test
    void sharingNotSaid_byProbeAndSampling() {
        assertThat(least().sampling(COLD).build().sharing()).contains(Sharing.ITEM);
        assertThat(least().probe("pressure").build().sharing()).contains(Sharing.CLUSTER);
        assertThat(least().probe("pressure").sharing(Sharing.NONE).build().sharing())
                .contains(Sharing.NONE);
    }

    @Test
    void somethingNotTold_named() {
        assertThatIllegalStateException()
                .isThrownBy(RunInfo.of("sums", "0123456789ab")::build)
                .withMessageContaining("model(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(least().arms(List.of())::build)
                .withMessageContaining("names no arm that is run");
    }

    @Test
    void everythingSaid_copyIsEqual() {
        RunInfo info = least().critic("large")
                .sampling(COLD)
                .margin(0.05)
                .repeats(3)
                .stopEarly(true)
                .side(Side.TUNE)
                .data(List.of(new RunInfo.DataFile("sums.jsonl", "00")))
                .items(9)
                .seed(7)
                .probe("pressure")
                .sharing(Sharing.NONE)
                .pool(16)
                .build();

        assertThat(info.toBuilder().build()).isEqualTo(info);
        assertThat(info.withScript("sums", "0123456789ab")).isEqualTo(info);
    }

    @Test
    void writtenBeforeSharingWasSettled_copyWritesTheSame() {
        RunInfo read = RunJson.read(BEFORE_SHARING + "}", RunInfo.class);

        assertThat(RunJson.write(read.withItems(64))).isEqualTo(BEFORE_SHARING + "}");
    }

    @Test
    void sharingAndPoolSettled_writtenBehindTheRest() {
        RunInfo read = RunJson.read(BEFORE_SHARING + "}", RunInfo.class);

        assertThat(RunJson.write(read.toBuilder().sharing(Sharing.ITEM).pool(16).build()))
                .isEqualTo(BEFORE_SHARING + ",\"sharing\":\"ITEM\",\"pool\":16}");
    }
}
