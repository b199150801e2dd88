package dev.scaffold.lab.runs;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Usage;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.TrueProbability;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.test.Transcription;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up run: sums to be done, and a model that does some of them wrong, always the same ones, and judges at a guess. */
final class Sums {
    static final ToulminScaffold SCAFFOLD = (ToulminScaffold) Script.parse(
                    "sums.cq",
                    """
                    language 1
                    scaffold sums {
                      ask right of draft essential "Is the sum right?"
                        repair "Add again."
                      ask short of draft weight 1 "Is it short?"
                      gate answer { agree when short met  repair up to 1 times  otherwise abstain }
                    }
                    """)
            .scaffold("sums");

    static final List<String> ALL_ARMS = Arms.around(SCAFFOLD).names();

    private static final Pattern SUM = Pattern.compile("(\\d+) \\+ (\\d+)\\?");

    private Sums() {}

    /** So many rows, of two families. */
    static Stream<Rows.Read> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> read(
                        "{\"id\":\"sum-" + i + "\",\"task\":\"" + (i % 2 == 0 ? "even" : "odd") + "\",\"prompt\":\"" + i
                                + " + " + (i + 1) + "?\",\"answer\":\"" + (2 * i + 1)
                                + "\",\"meta\":{\"answer_type\":\"number\"}}"));
    }

    private static Rows.Read read(String json) {
        return Rows.Read.parse(json, Scorers.BUILT_IN);
    }

    static RunInfo info(List<String> arms, int repeats) {
        return info(arms, repeats, Sampling.DEFAULT.withTemperature(0.5));
    }

    static RunInfo info(List<String> arms, int repeats, Sampling sampling) {
        return RunInfo.of("sums", "0123456789ab")
                .model("scripted")
                .sampling(sampling)
                .arms(arms)
                .primary(new Contrast(arms.get(arms.size() - 1), arms.get(0)))
                .repeats(repeats)
                .data(List.of(new RunInfo.DataFile("sums.jsonl", "00")))
                .seed(7)
                .recorded(Instant.parse("2026-01-01T00:00:00Z"))
                .build();
    }

    static RunStore store(Path file, int items, List<String> arms) {
        return RunStore.create(file, info(arms, 1), items(items));
    }

    static Run run(RunStore store, Model model, int concurrency) {
        return new Run(
                store,
                Arms.around(SCAFFOLD).named(store.info().arms()),
                new Run.Cast(model, Optional.empty(), List.of(new TrueProbability())),
                Scorers.BUILT_IN,
                concurrency,
                OptionalLong.empty());
    }

    /** Adds, and is wrong for one request in three; as a critic it says Yes twice in three times. No connection for sums of 13. */
    static Reply answer(Request request) {
        String hash = Transcription.of(request).hash();
        boolean lucky = Integer.parseInt(hash.substring(0, 4), 16) % 3 != 0;
        if (!request.marks().isEmpty()) {
            return said(
                    request.marks().entrySet().stream()
                            .filter(m -> m.getKey().startsWith("{key:"))
                            .map(m -> m.getValue() + ": " + (lucky ? "Yes" : "No, add again"))
                            .collect(Collectors.joining("\n")),
                    request);
        }
        Matcher sum = SUM.matcher(request.asText());
        if (!sum.find()) {
            return said("Answer: 0", request);
        }
        int right = Integer.parseInt(sum.group(1)) + Integer.parseInt(sum.group(2));
        if (right == 13) {
            throw new ModelException("no connection");
        }
        return said("I add. Answer: " + (lucky ? right : right + 1), request);
    }

    private static Reply said(String text, Request request) {
        return Reply.of(text).withUsage(Usage.of(request.asText().length() / 4, text.length() / 4));
    }

    /** All that a report is made of, as one text: info, trials and traces. */
    static String everything(RunSource run) {
        StringBuilder all = new StringBuilder(RunJson.write(run.info())).append('\n');
        try (Stream<Trial> trials = run.trials()) {
            trials.forEach(t -> all.append(RunJson.write(t))
                    .append('\n')
                    .append(RunJson.write(run.trace(t.trace()).orElseThrow()))
                    .append('\n'));
        }
        return all.toString().replaceAll("\"took\":\\d+", "\"took\":0");
    }
}
