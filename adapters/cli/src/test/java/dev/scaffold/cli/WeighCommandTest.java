package dev.scaffold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Sampling;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Run;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunStore;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.fitted.Fitted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighCommandTest {
    private static final String SCRIPT =
            """
            language 1
            scaffold sums {
              ask added of draft essential "Was it added up rightly?"
              ask short of draft weight 1 "Is it short?"
              gate answer { agree when short met otherwise abstain }
            }
            """;
    private static final Pattern NUMBER = Pattern.compile("(\\d+) \\+ 1\\?");
    private static final List<String> ARMS = List.of("plain", "scaffolded");

    @TempDir
    Path folder;

    private Path script = Path.of("sums.cq");

    @BeforeEach
    void write() throws IOException {
        script = Files.writeString(folder.resolve("sums.cq"), SCRIPT);
    }

    /** Adds wrongly where the number is a multiple of 3; `added` is seen so four times of five, `short` is always Yes. */
    private static Reply reply(dev.scaffold.Request request) {
        Matcher matcher = NUMBER.matcher(request.asText());
        int number = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        boolean right = number % 3 != 0;
        if (request.marks().isEmpty()) {
            return Reply.of("Answer: " + (right ? number + 1 : number + 2));
        }
        boolean seen = number % 5 != 0;
        return Reply.of(request.marks().entrySet().stream()
                .filter(m -> m.getKey().startsWith("{key:"))
                .map(m ->
                        m.getValue() + ": " + (m.getKey().contains("short") || right == seen ? "Yes" : "No, it is not"))
                .collect(Collectors.joining("\n")));
    }

    private Path run(Side side) throws InterruptedException {
        Path file = folder.resolve("sums.run");
        RunInfo info = RunInfo.of("sums", Scripts.hash(Optional.of(script), true))
                .model("scripted")
                .sampling(Sampling.DEFAULT.withTemperature(0))
                .arms(ARMS)
                .primary(new Contrast("scaffolded", "plain"))
                .side(side)
                .recorded(Instant.EPOCH)
                .build();
        Model model = ((Model) WeighCommandTest::reply).withId(new ModelId("scripted"));
        try (RunStore store = RunStore.create(
                file,
                info,
                IntStream.range(0, 120)
                        .mapToObj(i -> Rows.Read.parse(
                                "{\"id\":\"i" + i + "\",\"task\":\"sums\",\"prompt\":\"" + i + " + 1?\",\"answer\":\""
                                        + (i + 1) + "\",\"meta\":{\"answer_type\":\"number\"}}",
                                Scorers.BUILT_IN)))) {
            Arms arms = Arms.around(
                    Scripts.choose(Optional.of(script), Optional.empty()).withSettling(Settling.ASK_ALL));
            Run.Cast cast = new Run.Cast(model, Optional.empty(), List.of());
            new Run(store, arms.named(ARMS), cast, Scorers.BUILT_IN, 2, OptionalLong.empty()).go(state -> {});
        }
        return file;
    }

    @Test
    void weights_and_table_are_written_and_the_script_reads_them() throws Exception {
        Program.Run weighed = Program.BARE.run("weigh", run(Side.TUNE).toString(), script.toString());

        assertThat(weighed.err()).contains("fitted from \"sums.fitted.json\"");
        assertThat(weighed.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(weighed.out())
                .startsWith("On drafts that the fit had not seen it says more")
                .contains("120 drafts, 67% right; out of fold: Brier", "added ", "short ", "confidence");
        Fitted fitted = Fitted.parse(Files.readString(folder.resolve("sums.fitted.json")));
        assertThat(fitted.confidence().orElseThrow().weights()).containsOnlyKeys("added", "short");
        assertThat(fitted.circumstances().answering()).isEqualTo(new ModelId("scripted"));
        Files.writeString(
                script,
                SCRIPT.replace(
                        "gate answer { agree when short met otherwise abstain }",
                        "gate answer { agree when confidence >= 0.8 otherwise abstain }\n  fitted from \"sums.fitted.json\""));
        Program.Run checked = Program.BARE.run("check", script.toString());
        assertThat(checked.err() + checked.out()).doesNotContain("error");
        assertThat(checked.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void script_that_changed_since_is_refused() throws Exception {
        Path run = run(Side.TUNE);
        Files.writeString(script, SCRIPT.replace("Is it short?", "Is it brief?"));

        Program.Run weighed = Program.BARE.run("weigh", run.toString(), script.toString());

        assertThat(weighed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(weighed.err()).contains("has changed since");
    }

    @Test
    void reporting_side_is_refused() throws Exception {
        Program.Run weighed = Program.BARE.run("weigh", run(Side.REPORT).toString(), script.toString());

        assertThat(weighed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(weighed.err()).contains("results are told of");
    }

    @Test
    void arm_that_judged_nothing_is_told() throws Exception {
        Program.Run weighed = Program.BARE.run("weigh", run(Side.TUNE).toString(), script.toString(), "--arm", "plain");

        assertThat(weighed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(weighed.err()).contains("at least 26 are needed", "got 0");
    }
}
