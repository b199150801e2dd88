package dev.scaffold.lab.runs;

import dev.scaffold.Request;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.StepByStep;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.test.Transcription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first drafts that an arm of a run was given, so that other questions can be put to them in a run of their own: drafts are the
 * dearest part of a comparison, and do not depend on what is asked about them.
 */
public final class StoredDrafts {
    private static final int PAGE = 500;
    private static final int SPANS = 2;
    private static final String DRAFTED = new StepByStep().name();

    private final RunStore source;
    private final String arm;
    private final Scorers scorers;

    private StoredDrafts(RunStore source, String arm, Scorers scorers) {
        this.source = source;
        this.arm = arm;
        this.scorers = scorers;
    }

    /** Which draft. */
    private record Place(Row row, int repeat) {}

    /** A draft as it was kept. */
    private record Draft(Place place, KeptCall call) {}

    /**
     * Those of an arm that asks for its first draft as {@code cot} does.
     *
     * @throws IllegalArgumentException if the run has no such arm
     */
    public static StoredDrafts of(RunStore source, String arm, Scorers scorers) {
        Objects.requireNonNull(scorers, "scorers");
        List<String> arms = source.info().arms();
        if (!arms.contains(arm)) {
            throw new IllegalArgumentException("arm: the run has " + String.join(", ", arms) + ", not " + arm);
        }
        return new StoredDrafts(source, arm, scorers);
    }

    /** The rows of which there is a draft, in the order of their run; none of several turns, of which only the first would be there. */
    public Stream<Rows.Read> rows() {
        return items().filter(item -> drafts(item).findAny().isPresent())
                .map(item -> Rows.Read.parse(item.row(), scorers));
    }

    /**
     * How a run over these drafts is made: {@code cot} answers with them, {@code scaffolded} judges them.
     *
     * @param scaffold the name of the scaffold whose questions are asked
     * @param script what tells it from others
     * @param judge the id of the model that judges
     * @throws IllegalArgumentException if there are no drafts
     */
    public RunInfo info(String scaffold, String script, String judge) {
        RunInfo made = source.info();
        return RunInfo.of(scaffold, script)
                .model(made.model())
                .critic(judge)
                .sampling(made.sampling())
                .arms(List.of(DRAFTED, Arms.SCAFFOLDED))
                .primary(new Contrast(Arms.SCAFFOLDED, DRAFTED))
                .margin(made.margin())
                .repeats(made.repeats())
                .side(made.side())
                .data(Stream.concat(made.data().stream(), Stream.of(themselves()))
                        .toList())
                .seed(made.seed())
                .recorded(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .sharing(Sharing.ITEM)
                .build();
    }

    /** Gives them to a run that was begun with {@link #info} and {@link #rows}; as often as one likes. */
    public void into(RunStore run) {
        run.give(items().flatMap(this::drafts).flatMap(draft -> run.info().arms().stream()
                .map(asking -> new RunStore.Given(key(run.info(), asking, draft.place(), 0), draft.call()))));
    }

    private Stream<StoredItem> items() {
        return Stream.iterate(
                        source.items(Optional.empty(), PAGE),
                        page -> !page.isEmpty(),
                        page -> source.items(Optional.of(page.get(page.size() - 1)), PAGE))
                .flatMap(List::stream);
    }

    private Stream<Draft> drafts(StoredItem item) {
        Row row = Rows.Read.parse(item.row(), scorers).row();
        int repeats = row.turns().size() == 1 ? source.info().repeats() : 0;
        return IntStream.rangeClosed(1, repeats)
                .mapToObj(repeat -> new Place(row, repeat))
                .flatMap(place -> draft(place).stream());
    }

    /** It may have been asked for with log-probabilities; a call that failed is no draft. */
    private Optional<Draft> draft(Place place) {
        return Stream.of(0, SPANS)
                .map(spans -> key(source.info(), arm, place, spans))
                .flatMap(key -> source.call(key).stream())
                .filter(call -> begins(place, call))
                .map(call -> new Draft(place, call))
                .findFirst();
    }

    /** Whether the arm itself began with this reply, in words that cot would have got it by. */
    private boolean begins(Place place, KeptCall call) {
        Request request = Request.of(place.row().stepByStep());
        Optional<String> said = call.reply()
                .map(written -> Transcription.of(request).read(written).text());
        return source.trace(new TrialId(place.row().id(), arm, place.repeat()).trace())
                .flatMap(trace -> trace.calls().stream().findFirst())
                .filter(first -> first.asked().equals(request.asText())
                        && said.filter(first.said()::equals).isPresent())
                .isPresent();
    }

    private static KeptCall.Key key(RunInfo run, String asking, Place place, int spans) {
        Row row = place.row();
        Request request =
                Request.of(row.stepByStep()).withSampling(run.sampling()).withTopLogProbs(spans);
        TrialId owner = run.shares().owner(row, new TrialId(row.id(), asking, place.repeat()), request);
        return new KeptCall.Key(
                owner.item(),
                owner.arm(),
                owner.repeat(),
                run.model(),
                Transcription.of(request).hash(),
                1);
    }

    /** What tells these drafts from others: a run goes on with those it was begun with. */
    private RunInfo.DataFile themselves() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long count = items().flatMap(this::drafts)
                    .peek(draft -> digest.update((draft.place().row().id() + "\n"
                                    + draft.call().reply().orElseThrow() + "\n")
                            .getBytes(StandardCharsets.UTF_8)))
                    .count();
            if (count == 0) {
                throw new IllegalArgumentException("arm: the run holds no first draft of " + arm
                        + " that was asked for as cot asks: name another arm, or let the run go on");
            }
            return new RunInfo.DataFile(
                    "first drafts of " + arm + " in " + source.file().getFileName(),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
