package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Usage;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Arm;
import dev.scaffold.lab.arms.Arms;
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Donor;
import dev.scaffold.lab.arms.StatedConfidence;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.test.Transcription;
import dev.scaffold.toulmin.ToulminScaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a comparison at temperature 0 the arms of an item ask once what they ask alike. */
class AskedOnceTest {
    private static final List<String> AROUND =
            List.of("cot", "scaffolded", "scaffolded-without-quotes", "sham", "self-consistency");
    private static final Sampling COLD = Sampling.DEFAULT.withTemperature(0);

    @TempDir
    private Path folder = Path.of("");

    private final Noisy model = new Noisy();

    /** Says something else each time, as a server does whose batches differ; notes how often it was asked what. */
    private static final class Noisy implements Model {
        private final AtomicInteger replies = new AtomicInteger();
        private final Map<String, Integer> asked = new ConcurrentHashMap<>();

        @Override
        public Reply reply(Request request) {
            asked.merge(Transcription.of(request).hash(), 1, Integer::sum);
            Reply reply = Sums.answer(request);
            return Reply.of("I try number " + replies.incrementAndGet() + ".\n" + reply.text())
                    .withUsage(reply.usage());
        }
    }

    private RunStore store(Sampling sampling, List<String> arms, int items) {
        return RunStore.create(folder.resolve("a.run"), Sums.info(arms, 1, sampling), Sums.items(items));
    }

    private void run(RunStore store, int concurrency) throws InterruptedException {
        Run run = new Run(
                store,
                Arms.around(Sums.SCAFFOLD).named(store.info().arms()),
                new Run.Cast(model, Optional.empty(), List.of(new StatedConfidence())),
                Scorers.BUILT_IN,
                concurrency,
                OptionalLong.empty());
        assertThat(run.go(s -> {})).isEmpty();
    }

    private static List<Trial> trials(RunSource run) {
        try (Stream<Trial> all = run.trials()) {
            return all.toList();
        }
    }

    private static int counted(RunSource run) {
        return trials(run).stream()
                .flatMap(t -> t.usage().values().stream())
                .mapToInt(Usage::calls)
                .sum();
    }

    private static Trace.Call firstDraft(RunStore store, String item, String arm) {
        return store.trace(new TrialId(item, arm, 1).trace())
                .orElseThrow()
                .calls()
                .get(0);
    }

    @Test
    void cold_armsAroundAScaffold_judgeTheSameFirstDraft() throws InterruptedException {
        try (RunStore store = store(COLD, AROUND, 6)) {
            run(store, 3);

            assertThat(IntStream.range(0, 6).mapToObj(i -> "sum-" + i))
                    .allSatisfy(item -> assertThat(List.of("scaffolded", "scaffolded-without-quotes", "sham"))
                            .map(arm -> firstDraft(store, item, arm))
                            .containsOnly(firstDraft(store, item, "cot")));
        }
    }

    @Test
    void shippedScaffold_asksForItsFirstDraftAsCotDoes() {
        List<Request> asked = new ArrayList<>();
        Model noting = request -> {
            asked.add(request);
            throw new ModelException("no connection");
        };
        ToulminScaffold shipped = (ToulminScaffold) Script.builtIn("toulmin");
        Row row = Sums.items(1).findFirst().orElseThrow().row();
        Asking asking = new Asking(row, 1, COLD, 0, noting, Optional.empty(), Donor.NONE);

        for (Arm arm : Arms.around(shipped).named(List.of("cot", "scaffolded", "scaffolded-without-quotes"))) {
            assertThatThrownBy(() -> arm.answer(asking)).isInstanceOf(ModelException.class);
        }

        assertThat(asked).hasSize(3);
        assertThat(Set.copyOf(asked)).hasSize(1);
    }

    @Test
    void cold_eachArmCountsWhatItAsked_thoughTheRunPaidLess() throws InterruptedException {
        try (RunStore store = store(COLD, AROUND, 6)) {
            run(store, 3);

            Map<String, Integer> drafts = new HashMap<>();
            trials(store)
                    .forEach(t -> drafts.merge(
                            t.arm(),
                            java.util.Objects.requireNonNull(t.usage().get("draft"))
                                    .calls(),
                            Integer::sum));
            assertThat(drafts).containsEntry("cot", 6).containsEntry("self-consistency", 48);
            assertThat(drafts.get("scaffolded")).isGreaterThanOrEqualTo(6);
            assertThat(store.spent().calls()).isEqualTo(model.replies.get()).isLessThan(counted(store));
            assertThat(store.spent().totalTokens())
                    .isLessThan(trials(store).stream()
                            .flatMap(t -> t.usage().values().stream())
                            .mapToLong(Usage::totalTokens)
                            .sum());
        }
    }

    @Test
    void cold_samplesOfAPool_areDrawnEachForItself() throws InterruptedException {
        try (RunStore store = store(COLD, List.of("cot", "self-consistency"), 2)) {
            run(store, 2);

            List<Trace.Call> calls = store.trace("sum-1/self-consistency/1").orElseThrow().calls().stream()
                    .filter(c -> c.phase().equals("draft"))
                    .toList();
            assertThat(calls).hasSize(8).extracting(Trace.Call::said).doesNotHaveDuplicates();
            assertThat(model.asked.values()).contains(8);
        }
    }

    @Test
    void whatNamesASeed_isTheSameDrawForAllArms_whateverItsTemperature() {
        Row row = Sums.items(1).findFirst().orElseThrow().row();
        TrialId one = new TrialId(row.id(), "scaffolded", 1);
        TrialId other = new TrialId(row.id(), "sham", 1);
        Request warm = Request.of("What is 1 + 1?").withSampling(COLD.withTemperature(0.7));
        Request seeded = warm.withSampling(warm.sampling().withSeed(4));

        assertThat(Sharing.ITEM.owner(row, one, seeded)).isEqualTo(Sharing.ITEM.owner(row, other, seeded));
        assertThat(Sharing.ITEM.owner(row, one, warm)).isEqualTo(one);
        assertThat(Sharing.NONE.owner(row, one, seeded)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1.0", "-1"})
    void warm_orNotStated_everyTrialMakesItsOwnCalls(double temperature) throws InterruptedException {
        Sampling warm = temperature < 0 ? Sampling.DEFAULT : Sampling.DEFAULT.withTemperature(temperature);
        try (RunStore store = store(warm, AROUND, 4)) {
            run(store, 2);

            assertThat(store.spent().calls()).isEqualTo(model.replies.get()).isEqualTo(counted(store));
            assertThat(firstDraft(store, "sum-1", "cot")).isNotEqualTo(firstDraft(store, "sum-1", "scaffolded"));
        }
    }

    @Test
    void cold_failureOfOne_isTheFailureOfAll_untilItIsForgotten() throws InterruptedException {
        List<String> arms = List.of("cot", "scaffolded");
        AtomicInteger refused = new AtomicInteger();
        try (RunStore store = store(COLD, arms, 4)) {
            Model broken = request -> {
                refused.incrementAndGet();
                throw new ModelException("no connection");
            };
            Sums.run(store, broken, 2).go(s -> {});
            assertThat(refused).hasValue(4);
            store.forgetTrials();
            run(store, 2);
            assertThat(trials(store)).hasSize(8).allMatch(Trial::absent);

            store.forgetFailures();
            run(store, 2);

            assertThat(trials(store)).hasSize(8).noneMatch(Trial::absent);
        }
    }

    @Test
    @Timeout(60)
    void askedAtTheSameTime_theSecondWaitsForTheReplyOfTheFirst() throws Exception {
        AtomicReference<Thread> second = new AtomicReference<>();
        CountDownLatch asking = new CountDownLatch(1);
        Model slow = request -> {
            asking.countDown();
            while (second.get() == null || second.get().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return model.reply(request);
        };
        ThreadFactory watched = work -> {
            Thread thread = new Thread(work);
            second.set(thread);
            return thread;
        };
        ExecutorService one = Executors.newSingleThreadExecutor();
        ExecutorService other = Executors.newSingleThreadExecutor(watched);
        try (RunStore store = store(COLD, List.of("cot", "scaffolded"), 1)) {
            Turns turns = new Turns();
            Request request = Request.of("3 + 4?").withSampling(COLD);
            Callable<Reply> ask = () -> kept(store, slow, turns).reply(request);

            Future<Reply> first = one.submit(ask);
            asking.await();
            Future<Reply> waiting = other.submit(ask);

            assertThat(waiting.get()).isEqualTo(first.get());
            assertThat(model.replies).hasValue(1);
        } finally {
            one.shutdownNow();
            other.shutdownNow();
            assertThat(one.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Model kept(RunStore store, Model model, Turns turns) {
        Line line = new Line(model, new Throttle(4), new Spending(OptionalLong.empty(), Usage.NONE));
        return new KeptModel(store, line, r -> new TrialId("sum-0", "", 1), turns, (asked, call, said) -> {});
    }

    @Test
    void runBegunBefore_keepsItsOwnRule() throws InterruptedException {
        RunInfo today = Sums.info(List.of("cot", "scaffolded"), 1, COLD);
        Path file = folder.resolve("before.run");
        RunStore.create(file, before(today), Sums.items(3)).close();

        try (RunStore store = RunStore.resume(file, today)) {
            run(store, 1);

            assertThat(store.info().shares()).isEqualTo(Sharing.NONE);
            assertThat(store.spent().calls()).isEqualTo(counted(store));
        }
    }

    private static RunInfo before(RunInfo info) {
        String json = RunJson.write(info);
        assertThat(json).contains(",\"sharing\":\"ITEM\"");
        return RunJson.read(json.replace(",\"sharing\":\"ITEM\"", ""), RunInfo.class);
    }

    @Test
    void recordedBefore_isToldAsItWasMade() {
        assertThat(Runs.open(Path.of("../bench/results/does-it-help.run"))
                        .info()
                        .shares())
                .isEqualTo(Sharing.NONE);
        assertThat(Runs.open(Path.of("../bench/results/pressure.run")).info().shares())
                .isEqualTo(Sharing.CLUSTER);
    }
}
