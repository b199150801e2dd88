package dev.scaffold.lab.runs;

import dev.scaffold.Model;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Rating;
import dev.scaffold.lab.arms.SelfConsistency;
import dev.scaffold.lab.scoring.Scorers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Makes the trials of a run that are not finished yet, item by item in the order of the run, several items at once. Items are read as
 * they are needed. Arms that need the answers of others come after all items were put to those.
 */
public final class Run {
    private static final int PAGE = 500;

    /** Some keep and score what came while the others call, so that as many calls are under way as may be. */
    private static final int WORKERS_A_SPARE = 8;

    /** Where rows of a cluster ask alike, most workers wait for one that asks. */
    private static final int WORKERS_A_CLUSTER = 4;

    private final RunStore store;
    private final List<Arm> arms;
    private final Cast cast;
    private final Scorers scorers;
    private final int concurrency;
    private final Spending spending;

    /**
     * Who plays in a run.
     *
     * @param model answers
     * @param critic judges, where another model does
     * @param ratings what is asked about the answers of the two arms of the primary contrast
     */
    public record Cast(Model model, Optional<Model> critic, List<Rating> ratings) {
        public Cast {
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(critic, "critic");
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * Over a store.
     *
     * @param arms those that the store's {@link RunInfo} names, in that order
     * @param concurrency how many calls of one model are under way at most
     * @param mostTokens what the whole run may cost, earlier processes included; empty for no limit
     * @throws IllegalArgumentException if the arms are not those of the run
     */
    public Run(RunStore store, List<Arm> arms, Cast cast, Scorers scorers, int concurrency, OptionalLong mostTokens) {
        this.store = Objects.requireNonNull(store, "store");
        this.arms = List.copyOf(arms);
        this.cast = Objects.requireNonNull(cast, "cast");
        this.scorers = Objects.requireNonNull(scorers, "scorers");
        this.concurrency = concurrency;
        this.spending = new Spending(mostTokens, store.spent());
        List<String> names = arms.stream().map(Arm::name).toList();
        if (!names.equals(store.info().arms())) {
            throw new IllegalArgumentException(
                    "arms: the run has " + store.info().arms() + ", got " + names + ": a run keeps its arms");
        }
    }

    /**
     * Goes on to the end.
     *
     * @param watching told at the beginning, after every call and after every trial, one at a time
     * @param stopping asked from time to time, if the run may stop early
     * @return why it ended before its last trial; empty if it did not
     * @throws InterruptedException if the thread is interrupted; what is under way is ended
     */
    public Optional<String> go(Consumer<? super Standing> watching, Stopping stopping) throws InterruptedException {
        Tally tally = new Tally(store, arms.size(), spending, watching);
        spending.watchedBy(tally::tell);
        tally.tell();
        Stage stage = new Stage(
                store,
                arms,
                new Families(store),
                cast,
                scorers,
                new Throttle(concurrency),
                new Throttle(concurrency),
                spending,
                new Turns());
        Prefix prefix = new Prefix(store, store.info().stopEarly() ? stopping : Stopping.NEVER);
        Optional<String> ended = go(poolsFirst(needing(false)), stage, tally, prefix);
        return ended.isPresent() ? ended : go(needing(true), stage, tally, prefix);
    }

    /** Goes on to the end, and stops nowhere before. */
    public Optional<String> go(Consumer<? super Standing> watching) throws InterruptedException {
        return go(watching, Stopping.NEVER);
    }

    private List<Arm> needing(boolean others) {
        return arms.stream().filter(a -> a.needs().isPresent() == others).toList();
    }

    /** Pools are drawn before the answers whose share in them is looked up. */
    private static List<Arm> poolsFirst(List<Arm> arms) {
        return arms.stream()
                .sorted(Comparator.comparing(a -> !a.name().equals(SelfConsistency.NAME)))
                .toList();
    }

    private int workers() {
        return store.info().shares() == Sharing.CLUSTER
                ? concurrency * WORKERS_A_CLUSTER
                : concurrency + concurrency / WORKERS_A_SPARE;
    }

    private Optional<String> go(List<Arm> some, Stage stage, Tally tally, Prefix prefix) throws InterruptedException {
        AtomicReference<Throwable> broken = new AtomicReference<>();
        int workers = workers();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        Semaphore room = new Semaphore(workers);
        try {
            List<StoredItem> page = some.isEmpty() ? List.of() : store.items(Optional.empty(), PAGE);
            while (!page.isEmpty() && broken.get() == null && !prefix.enough()) {
                for (StoredItem item : page) {
                    room.acquire();
                    threads.execute(() -> {
                        try {
                            if (broken.get() == null && !prefix.enough()) {
                                new ItemTrials(stage, item, tally).go(some);
                                prefix.finished();
                            }
                        } catch (RuntimeException | Error failed) {
                            broken.compareAndSet(null, failed);
                        } finally {
                            room.release();
                        }
                    });
                }
                page = store.items(Optional.of(page.get(page.size() - 1)), PAGE);
            }
            room.acquire(workers);
        } finally {
            threads.shutdownNow();
            boolean ignored = threads.awaitTermination(1, TimeUnit.MINUTES);
        }
        return ended(broken.get());
    }

    private static Optional<String> ended(@org.jspecify.annotations.Nullable Throwable broken) {
        if (broken == null) {
            return Optional.empty();
        }
        if (broken instanceof RunEnded ended && ended.getCause() == null) {
            return Optional.of(String.valueOf(ended.getMessage()));
        }
        if (broken instanceof RunEnded ended && ended.getCause() instanceof RunStoreException lost) {
            throw lost;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) broken;
    }
}
