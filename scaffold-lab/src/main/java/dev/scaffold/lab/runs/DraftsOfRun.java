package dev.scaffold.lab.runs;

import dev.scaffold.Request;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.test.Transcription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first drafts that an arm of a run was given.
 *
 * @param source the run
 * @param arm an arm of it that asks for its first draft as {@code cot} does
 * @param scorers known to its rows
 */
record DraftsOfRun(RunStore source, String arm, Scorers scorers) {
    private static final int PAGE = 500;
    private static final int SPANS = 2;

    /** Which draft. */
    private record Place(Row row, int repeat) {}

    /** A draft as it was kept. */
    private record Draft(Place place, KeptCall call) {}

    RunInfo info() {
        return source.info();
    }

    /** The rows of which there is a draft, in the order of the run. */
    Stream<Rows.Read> rows() {
        return items().filter(item -> drafts(item).findAny().isPresent())
                .map(item -> Rows.Read.parse(item.row(), scorers));
    }

    /** Makes sure that these drafts can stand beside those of another run. */
    void requireDraftedAs(RunInfo other) {
        same("model", info().model(), other.model());
        same("sampling", info().sampling(), other.sampling());
        same("repeats", info().repeats(), other.repeats());
    }

    private void same(String what, Object mine, Object others) {
        if (!mine.equals(others)) {
            throw new IllegalArgumentException(
                    source.file() + ": its drafts have the " + what + " " + mine + ", those of the first run " + others
                            + ": only drafts that were drawn alike can be judged together");
        }
    }

    /** Where the rows come from, and what tells these drafts from others: a run goes on with those it was begun with. */
    Stream<RunInfo.DataFile> data() {
        return Stream.concat(info().data().stream(), Stream.of(themselves()));
    }

    /** Gives them to a run, once under the name of each of its arms, and has it take from here what it asks besides. */
    void into(RunStore run) {
        run.give(items().flatMap(this::drafts).flatMap(draft -> run.info().arms().stream()
                .map(asking -> new RunStore.Given(key(run.info(), asking, draft.place(), 0), draft.call()))));
        run.borrowFrom(source);
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
        int repeats = row.turns().size() == 1 ? info().repeats() : 0;
        return IntStream.rangeClosed(1, repeats)
                .mapToObj(repeat -> new Place(row, repeat))
                .flatMap(place -> draft(place).stream());
    }

    /** It may have been asked for with log-probabilities; a call that failed is no draft. */
    private Optional<Draft> draft(Place place) {
        return Stream.of(0, SPANS)
                .map(spans -> key(info(), arm, place, spans))
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
