package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.ToulminScaffold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final List<String> ARMS = List.of("plain", "self-consistency");

    @TempDir
    Path folder;

    /** A run of one row with a pool of samples that are right three times of four. */
    private Path pool(Side side) throws InterruptedException {
        Path file = folder.resolve("pool.run");
        RunInfo info = RunInfo.of("toulmin", "0123456789ab")
                .model("scripted")
                .sampling(Sampling.DEFAULT.withTemperature(0.7))
                .arms(ARMS)
                .primary(new Contrast("self-consistency", "plain"))
                .side(side)
                .recorded(Instant.EPOCH)
                .build();
        String row = "{\"id\":\"days\",\"task\":\"time\",\"prompt\":\"Days of a week?\",\"answer\":\"7\","
                + "\"meta\":{\"answer_type\":\"number\"}}";
        AtomicInteger asked = new AtomicInteger();
        Model model = new Model() {
            @Override
            public ModelId id() {
                return new ModelId("scripted");
            }

            @Override
            public Reply reply(Request request) {
                return Reply.of("Answer: " + (asked.getAndIncrement() % 4 == 0 ? 8 : 7));
            }
        };
        try (RunStore store = RunStore.create(file, info, Stream.of(Rows.Read.parse(row, Scorers.BUILT_IN)))) {
            ToulminScaffold scaffold = (ToulminScaffold) Script.builtIn("toulmin");
            Run.Cast cast = new Run.Cast(model, Optional.empty(), List.of());
            new Run(store, Arms.around(scaffold).named(ARMS), cast, Scorers.BUILT_IN, 1, OptionalLong.empty())
                    .go(state -> {});
        }
        return file;
    }

    @Test
    void band_goes_to_standard_output() throws InterruptedException {
        Program.Run run = Program.BARE.run("export", pool(Side.TUNE).toString(), "--as", "band");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("{\"item\":\"days\",\"family\":\"time\",\"cluster\":\"days\",\"prompt\":\"Days of a week?")
                .endsWith("\"votes\":6,\"samples\":8}\n");
        assertThat(run.err()).contains("1 lines");
    }

    @Test
    void consensus_goes_to_a_file() throws InterruptedException, IOException {
        Path out = folder.resolve("consensus.jsonl");

        Program.Run run =
                Program.BARE.run("export", pool(Side.TUNE).toString(), "--as", "consensus", "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).contains("\"answer\":\"7\"", "\"right\":true", "\"escalate\":false");
    }

    @Test
    void reporting_side_is_refused() throws InterruptedException {
        Program.Run run = Program.BARE.run("export", pool(Side.REPORT).toString(), "--as", "band");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("must not be trained on");
    }

    @Test
    void unknown_form_is_told_which_there_are() throws InterruptedException {
        Program.Run run = Program.BARE.run("export", pool(Side.TUNE).toString(), "--as", "csv");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("pairs, evaluations, band, consensus", "csv");
    }

    @Test
    void missing_run_is_told() {
        Program.Run run = Program.BARE.run("export", folder.resolve("none.run").toString(), "--as", "band");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no run");
    }
}
