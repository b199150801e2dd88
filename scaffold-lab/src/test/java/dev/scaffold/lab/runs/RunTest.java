package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.scoring.Scorers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final List<String> THREE = List.of("plain", "cot", "scaffolded");

    @TempDir
    private Path folder = Path.of("");

    private static List<Trial> trials(RunSource run) {
        try (Stream<Trial> all = run.trials()) {
            return all.toList();
        }
    }

    @Test
    void whoWatches_isToldBeforeTheFirstTrialIsFinished() throws InterruptedException {
        List<Standing> told = new ArrayList<>();
        try (RunStore store = Sums.store(folder.resolve("watched.run"), 3, List.of("plain", "scaffolded"))) {
            Sums.run(store, Sums::answer, 1).go(told::add);

            assertThat(told.get(0).finished()).isZero();
            assertThat(told.get(0).spent().calls()).isZero();
            assertThat(told)
                    .as("while the calls of a trial are made")
                    .anyMatch(s -> s.finished() == 0 && s.spent().calls() == 1);
            assertThat(told.get(told.size() - 1).finished()).isEqualTo(6);
            assertThat(told).extracting(Standing::finished).isSorted();
        }
    }

    @Test
    void allArms_everyItemOnce_inTheOrderOfTheRun() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 12, Sums.ALL_ARMS)) {
            Optional<String> ended = Sums.run(store, Sums::answer, 4).go(s -> {});

            assertThat(ended).isEmpty();
            List<Trial> trials = trials(store);
            assertThat(trials).hasSize(12 * Sums.ALL_ARMS.size());
            assertThat(trials.subList(0, Sums.ALL_ARMS.size()))
                    .extracting(Trial::arm)
                    .containsExactlyElementsOf(Sums.ALL_ARMS);
            assertThat(trials.stream().map(Trial::item).distinct().toList())
                    .hasSize(12)
                    .isNotEqualTo(
                            trials.stream().map(Trial::item).distinct().sorted().toList());
            assertThat(trials)
                    .allSatisfy(t -> assertThat(store.trace(t.trace())).isPresent());
        }
    }

    @Test
    void callWithoutReply_isAbsentAndNotWrong() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 8, THREE)) {
            Sums.run(store, Sums::answer, 2).go(s -> {});

            assertThat(trials(store))
                    .filteredOn(Trial::absent)
                    .extracting(Trial::item)
                    .containsOnly("sum-6");
            assertThat(trials(store)).filteredOn(t -> !t.absent()).allSatisfy(t -> assertThat(t.answer())
                    .isPresent());
        }
    }

    @Test
    void runAgain_asksNothing() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 8, Sums.ALL_ARMS)) {
            Sums.run(store, Sums::answer, 2).go(s -> {});
            String before = Sums.everything(store);
            store.forgetTrials();

            Sums.run(
                            store,
                            request -> {
                                throw new AssertionError("asked again: " + request.asText());
                            },
                            2)
                    .go(s -> {});

            assertThat(Sums.everything(store)).isEqualTo(before);
        }
    }

    @Test
    void endedAndResumed_isTheSameAsUndisturbed_andNoCallIsMadeTwice() throws InterruptedException {
        try (RunStore undisturbed = Sums.store(folder.resolve("a.run"), 10, Sums.ALL_ARMS);
                RunStore disturbed = Sums.store(folder.resolve("b.run"), 10, Sums.ALL_ARMS)) {
            AtomicInteger calls = new AtomicInteger();
            Sums.run(undisturbed, counted(calls, Integer.MAX_VALUE), 3).go(s -> {});
            int once = calls.getAndSet(0);
            int rounds = 0;
            int made = 0;

            while (true) {
                rounds++;
                calls.set(0);
                int most = 40;
                try {
                    Sums.run(disturbed, counted(calls, most), 3).go(s -> {});
                    made += calls.get();
                    break;
                } catch (Stopped stopped) {
                    made += Math.min(calls.get(), most);
                }
            }

            assertThat(rounds).isGreaterThan(3);
            assertThat(made).isEqualTo(once);
            assertThat(Sums.everything(disturbed)).isEqualTo(Sums.everything(undisturbed));
        }
    }

    /** Stands for a process that ends at once. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Model counted(AtomicInteger calls, int most) {
        return request -> {
            if (calls.incrementAndGet() > most) {
                throw new Stopped();
            }
            return Sums.answer(request);
        };
    }

    @Test
    void failedCalls_stayFailedUntilTheyAreForgotten() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 8, THREE)) {
            Sums.run(store, Sums::answer, 1).go(s -> {});
            store.forgetTrials();
            Sums.run(store, request -> Reply.of("Answer: 13"), 1).go(s -> {});
            assertThat(trials(store)).filteredOn(Trial::absent).hasSize(3);

            store.forgetFailures();
            Sums.run(store, request -> Reply.of("Answer: 13"), 1).go(s -> {});

            assertThat(trials(store)).hasSize(24).noneMatch(Trial::absent);
        }
    }

    @Test
    void repeats_neverShareAReply() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        try (RunStore store =
                RunStore.create(folder.resolve("a.run"), Sums.info(List.of("plain", "cot"), 3), Sums.items(4))) {
            Sums.run(store, counted(calls, Integer.MAX_VALUE), 2).go(s -> {});

            assertThat(trials(store)).hasSize(4 * 2 * 3);
            assertThat(trials(store).stream().mapToInt(t -> t.price().calls()).sum())
                    .isEqualTo(24);
        }
    }

    @Test
    void usage_isKeptByPhase_andRivalsApart() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 6, THREE)) {
            Sums.run(store, Sums::answer, 1).go(s -> {});

            Trial scaffolded = store.trial("sum-1", "scaffolded", 1).orElseThrow();
            assertThat(scaffolded.usage()).containsKeys("draft", "critic", Trial.RIVAL);
            assertThat(scaffolded.price().calls())
                    .isEqualTo(scaffolded.usage().values().stream()
                                    .mapToInt(u -> u.calls())
                                    .sum()
                            - 1);
            assertThat(store.trial("sum-1", "cot", 1).orElseThrow().usage()).containsOnlyKeys("draft");
        }
    }

    @Test
    void tokensOfTheRun_areNeverExceeded_andMoreOfThemGoOn() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 20, THREE)) {
            Run.Cast cast = new Run.Cast(Sums::answer, Optional.empty(), List.of());
            Run limited = new Run(
                    store, Arms.around(Sums.SCAFFOLD).named(THREE), cast, Scorers.BUILT_IN, 4, OptionalLong.of(10_000));

            Optional<String> ended = limited.go(s -> {});

            assertThat(ended).get().asString().contains("10000 tokens").contains("--max-tokens-total");
            assertThat(store.spent().totalTokens()).isLessThanOrEqualTo(10_000).isPositive();
            assertThat(Sums.run(store, Sums::answer, 4).go(s -> {})).isEmpty();
            assertThat(trials(store)).hasSize(60);
        }
    }

    @Test
    void sham_isYokedToAnotherItemOfItsFamily() throws InterruptedException {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 12, Sums.ALL_ARMS)) {
            Sums.run(store, Sums::answer, 3).go(s -> {});

            List<Trial> shams =
                    trials(store).stream().filter(t -> t.arm().equals("sham")).toList();
            List<String> donated = Collections.synchronizedList(new ArrayList<>());
            for (Trial sham : shams) {
                trials(store).stream()
                        .filter(t -> t.arm().equals("scaffolded-without-quotes")
                                && !t.item().equals(sham.item()))
                        .filter(t -> t.family().equals(sham.family()))
                        .filter(t -> verdicts(t).equals(verdicts(sham)))
                        .findFirst()
                        .ifPresent(t -> donated.add(sham.item()));
            }
            assertThat(shams).hasSize(12);
            assertThat(shams.stream().filter(t -> !t.absent()).map(Trial::item).toList())
                    .isNotEmpty()
                    .isSubsetOf(donated);
        }
    }

    private static List<String> verdicts(Trial trial) {
        return trial.judged().stream()
                .flatMap(j -> j.attempts().stream())
                .map(AttemptScore::verdict)
                .toList();
    }

    @Test
    void interrupted_endsAndKeepsWhatItHas() {
        Thread here = Thread.currentThread();
        AtomicInteger made = new AtomicInteger();
        try (RunStore store = Sums.store(folder.resolve("a.run"), 20, THREE)) {
            Model model = request -> {
                if (made.incrementAndGet() == 10) {
                    here.interrupt();
                }
                return Sums.answer(request);
            };

            assertThatThrownBy(() -> Sums.run(store, model, 2).go(s -> {})).isInstanceOf(InterruptedException.class);

            assertThat(Thread.interrupted()).isFalse();
            assertThat(store.spent().calls()).isBetween(9, 40);
        }
    }

    @Test
    void otherArms_areRefused() {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 2, THREE)) {
            assertThatThrownBy(() -> new Run(
                            store,
                            Arms.around(Sums.SCAFFOLD).named(List.of("plain")),
                            new Run.Cast(RunTest::broken, Optional.empty(), List.of()),
                            Scorers.BUILT_IN,
                            1,
                            OptionalLong.empty()))
                    .hasMessageContaining("a run keeps its arms");
        }
    }

    private static Reply broken(Request request) {
        throw new ModelException("no");
    }
}
