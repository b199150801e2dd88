package dev.scaffold.lab.runs;

import dev.scaffold.lab.Rows;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.StepByStep;
import dev.scaffold.lab.scoring.Scorers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first drafts that arms of one run or several were given, so that other questions can be put to them in a run of their own: drafts
 * are the dearest part of a comparison, and do not depend on what is asked about them.
 */
public final class StoredDrafts implements AutoCloseable {
    private static final String DRAFTED = new StepByStep().name();

    private final List<DraftsOfRun> runs;

    private StoredDrafts(List<DraftsOfRun> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * Those of runs on disk, which stay open until {@link #close}.
     *
     * @param files the runs
     * @param arm whose; if empty {@code scaffolded}, or {@code cot} where that did not run
     * @throws IllegalArgumentException if a file is no run or has no such arm, or as {@link #and} has it
     * @throws RunStoreException if one cannot be read
     */
    public static StoredDrafts open(List<Path> files, Optional<String> arm, Scorers scorers) {
        List<RunStore> opened = new ArrayList<>();
        try {
            files.forEach(file -> opened.add(RunStore.open(file)));
            return opened.stream()
                    .map(run -> of(run, arm.orElse(usual(run.info())), scorers))
                    .reduce(StoredDrafts::and)
                    .orElseThrow(() -> new IllegalArgumentException("files: there must be at least one run"));
        } catch (RuntimeException unusable) {
            opened.forEach(RunStore::close);
            throw unusable;
        }
    }

    private static String usual(RunInfo info) {
        return info.arms().contains(Arms.SCAFFOLDED) ? Arms.SCAFFOLDED : DRAFTED;
    }

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
        return new StoredDrafts(List.of(new DraftsOfRun(source, arm, scorers)));
    }

    /**
     * These and those of other runs.
     *
     * @throws IllegalArgumentException if they were not drafted by the same model, drawn alike and as often
     */
    public StoredDrafts and(StoredDrafts others) {
        others.runs.forEach(other -> other.requireDraftedAs(first()));
        return new StoredDrafts(
                Stream.concat(runs.stream(), others.runs.stream()).toList());
    }

    private RunInfo first() {
        return runs.get(0).info();
    }

    /** The rows of which there is a draft, in the order of their runs; none of several turns, of which only the first would be there. */
    public Stream<Rows.Read> rows() {
        return runs.stream().flatMap(DraftsOfRun::rows);
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
        RunInfo made = first();
        boolean oneSide = runs.stream().allMatch(run -> run.info().side() == made.side());
        return RunInfo.of(scaffold, script)
                .model(made.model())
                .critic(judge)
                .sampling(made.sampling())
                .arms(List.of(DRAFTED, Arms.SCAFFOLDED))
                .primary(new Contrast(Arms.SCAFFOLDED, DRAFTED))
                .margin(made.margin())
                .repeats(made.repeats())
                .side(oneSide ? made.side() : Side.ALL)
                .data(runs.stream().flatMap(DraftsOfRun::data).distinct().toList())
                .seed(made.seed())
                .recorded(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .sharing(Sharing.ITEM)
                .build();
    }

    /**
     * Gives them to a run that was begun with {@link #info} and {@link #rows}; as often as one likes. What their own runs have paid for
     * besides, the same questions put to the same drafts by the same model, is taken from there when it is asked for.
     */
    public void into(RunStore run) {
        runs.forEach(drafts -> drafts.into(run));
    }

    /** Closes the runs. */
    @Override
    public void close() {
        runs.forEach(run -> run.source().close());
    }
}
