package dev.scaffold.lab.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.scaffold.CancelledException;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.arms.Rating;
import dev.scaffold.lab.arms.SelfConsistency;
import dev.scaffold.lab.scoring.Scorers;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Makes the trials of a run that are not finished yet, item by item in the order of the run, several items at once. Items are read as
 * they are needed.
 */
public final class Run {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 500;

    private final RunStore store;
    private final List<Arm> arms;
    private final List<Arm> inOrder;
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
     * @throws IllegalArgumentException if the arms or the models are not those of the run
     */
    public Run(RunStore store, List<Arm> arms, Cast cast, Scorers scorers, int concurrency, OptionalLong mostTokens) {
        this.store = Objects.requireNonNull(store, "store");
        this.arms = List.copyOf(arms);
        this.inOrder = poolsFirst(arms);
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

    /** Pools are drawn before the answers whose share in them is looked up. */
    private static List<Arm> poolsFirst(List<Arm> arms) {
        return arms.stream()
                .sorted(Comparator.comparing(a -> !a.name().equals(SelfConsistency.NAME)))
                .toList();
    }

    /** How it ended, if not with its last trial: why. */
    public Optional<String> go(Consumer<? super Standing> watching) throws InterruptedException {
        Lines lines = new Lines();
        Progress progress = new Progress(watching);
        AtomicReference<Throwable> broken = new AtomicReference<>();
        ExecutorService threads = Executors.newFixedThreadPool(concurrency);
        Semaphore room = new Semaphore(concurrency);
        try {
            Optional<StoredItem> last = Optional.empty();
            List<StoredItem> page = store.items(last, PAGE);
            while (!page.isEmpty() && broken.get() == null) {
                for (StoredItem item : page) {
                    room.acquire();
                    if (broken.get() != null) {
                        room.release();
                        break;
                    }
                    threads.execute(() -> {
                        try {
                            new ItemRun(row(item), lines, progress).go();
                        } catch (RuntimeException | Error failed) {
                            broken.compareAndSet(null, failed);
                        } finally {
                            room.release();
                        }
                    });
                    last = Optional.of(item);
                }
                page = store.items(last, PAGE);
            }
            room.acquire(concurrency);
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
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

    private Row row(StoredItem item) {
        try {
            return Row.of(JSON.readTree(item.row()), scorers);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("item `" + item.id() + "` of the run cannot be read", broken);
        }
    }

    /** One way to each model, shared by all items. */
    private final class Lines {
        private final Line answering = line(cast.model());
        private final Optional<Line> judging = cast.critic().map(this::line);

        private Line line(Model model) {
            return new Line(model, new Throttle(concurrency), spending);
        }
    }

    /** Counts, and tells who watches; one at a time. */
    private final class Progress {
        private final Consumer<? super Standing> watching;
        private final long started = System.nanoTime();
        private final int before = store.finished();
        private final int all =
                store.info().items() * arms.size() * store.info().repeats();
        private final AtomicInteger here = new AtomicInteger();

        Progress(Consumer<? super Standing> watching) {
            this.watching = watching;
        }

        synchronized void finished() {
            int done = here.incrementAndGet();
            watching.accept(new Standing(
                    before + done, all, done, spending.spent(), Duration.ofNanos(System.nanoTime() - started)));
        }
    }

    /** The trials of one item, one after the other. */
    private final class ItemRun {
        private final Row row;
        private final Lines lines;
        private final Progress progress;

        ItemRun(Row row, Lines lines, Progress progress) {
            this.row = row;
            this.lines = lines;
            this.progress = progress;
        }

        void go() {
            Set<String> finished = store.finished(row.id());
            for (int repeat = 1; repeat <= store.info().repeats(); repeat++) {
                for (Arm arm : inOrder) {
                    TrialId id = new TrialId(row.id(), arm.name(), repeat);
                    if (!finished.contains(id.trace())) {
                        one(arm, id);
                        progress.finished();
                    }
                }
            }
        }

        private void one(Arm arm, TrialId id) {
            Journal journal = new Journal();
            Asking asking = new Asking(
                    row,
                    id.repeat(),
                    store.info().sampling(),
                    spans(arm) ? 2 : 0,
                    new KeptModel(store, lines.answering, id, journal),
                    lines.judging.map(l -> new KeptModel(store, l, id, journal)));
            Scoring scoring = new Scoring(row, id, journal);
            Optional<Given> given = answered(arm, asking);
            given.flatMap(Given::deliberation).ifPresent(d -> journal.tell(d.transcript()));
            Map<String, Double> scores =
                    given.map(g -> rated(asking, g, id, journal)).orElse(Map.of());
            Trial trial = given.map(g -> scoring.of(g, scores)).orElseGet(scoring::absent);
            store.keep(trial, scoring.trace(row.question(), given));
        }

        /** Whether answers are to come with log-probabilities: they make a store large. */
        private boolean spans(Arm arm) {
            return rivalled(arm.name())
                    && cast.ratings().stream().anyMatch(r -> r.name().equals(Rival.SPAN_CONFIDENCE));
        }

        private boolean rivalled(String arm) {
            Contrast primary = store.info().primary();
            return arm.equals(primary.arm()) || arm.equals(primary.against());
        }

        private Optional<Given> answered(Arm arm, Asking asking) {
            try {
                return Optional.of(arm.answer(asking));
            } catch (CancelledException cancelled) {
                throw new RunEnded("cancelled");
            } catch (ModelException absent) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new RunEnded("cancelled");
                }
                return Optional.empty();
            }
        }

        private Map<String, Double> rated(Asking asking, Given given, TrialId id, Journal journal) {
            Map<String, Double> scores = new TreeMap<>();
            if (rivalled(id.arm())) {
                journal.rivals();
                for (Rating rating : cast.ratings()) {
                    rating.rate(asking, given).ifPresent(score -> scores.put(rating.name(), score));
                }
                majorityShare(given, id).ifPresent(share -> scores.put(Rival.MAJORITY_SHARE, share));
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new RunEnded("cancelled");
            }
            return scores;
        }

        /** How many of the item's samples give this answer, where a pool was drawn before. */
        private OptionalDouble majorityShare(Given given, TrialId id) {
            List<Sample> pool = store.trial(id.item(), SelfConsistency.NAME, id.repeat())
                    .map(Trial::samples)
                    .orElse(List.of());
            Optional<String> answer = row.scorer().read(given.answer().text());
            long same = pool.stream()
                    .filter(s -> answer.isPresent() && s.answer().equals(answer))
                    .count();
            return pool.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) same / pool.size());
        }
    }
}
