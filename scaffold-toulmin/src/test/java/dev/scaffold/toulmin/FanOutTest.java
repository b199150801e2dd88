package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Budget;
import dev.scaffold.CancelledException;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.test.DeliberationInvariants;
import dev.scaffold.test.Fault;
import dev.scaffold.test.FaultyModel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that do not depend on each other, at the same time. */
class FanOutTest {
    private static final Role SECOND = Role.role("second");
    private static final Plan PLAN = Plans.plan(
                    List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 4)),
                    Plans.ofDraft("own"),
                    Plans.ofEach("each", Part.Kind.GROUNDS),
                    Plans.ofDraft("others").withJudge(new Judge.ByRole(SECOND)))
            .withMode(QuestionMode.SEPARATE);

    /** Of the extraction nothing can be made at the same time; of the questions, everything: own, each of two, others. */
    private static final int AT_ONCE = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    private static ObedientCritic critic() {
        return ObedientCritic.drafting("one, two")
                .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                .answering("own", "Yes")
                .answering("each", "Yes")
                .answering("others", "No");
    }

    private static ToulminScaffold scaffold(Plan plan) {
        return Plans.scaffold(plan)
                .bind(SECOND, serial(critic()))
                .withClock(InstantSource.fixed(java.time.Instant.EPOCH))
                .withSettling(Settling.ASK_ALL);
    }

    /** The stand-in keeps a list, which is not for several threads. */
    private static Model serial(Model model) {
        return request -> {
            synchronized (model) {
                return model.reply(request);
            }
        };
    }

    private static boolean asksAlone(Request request) {
        return ObedientCritic.isCritic(request)
                && !ObedientCritic.keys(request).containsKey(Plan.found(Part.Kind.GROUNDS));
    }

    @Test
    void deliberate_independentCalls_areUnderWayAtTheSameTime() {
        CountDownLatch all = new CountDownLatch(AT_ONCE);
        Model critic = serial(critic());
        Model waiting = request -> {
            if (asksAlone(request)) {
                all.countDown();
                await(all);
            }
            return critic.reply(request);
        };

        Deliberation deliberation =
                scaffold(PLAN).bind(SECOND, waiting).withFanOut(pool).deliberate(waiting, Request.of("?"));

        assertThat(all.getCount()).isZero();
        assertThat(deliberation.usage().calls()).isEqualTo(1 + 1 + AT_ONCE);
    }

    @Test
    void deliberate_repliesInAnyOrder_givesTheSameAsInOrder() {
        Deliberation inOrder = scaffold(PLAN).deliberate(serial(critic()), Request.of("?"));
        for (int last = 0; last < AT_ONCE; last++) {
            Deliberation together = scaffold(PLAN).withFanOut(pool).deliberate(answeringLast(last), Request.of("?"));

            assertThat(together.transcript()).isEqualTo(inOrder.transcript());
            assertThat(together).isEqualTo(inOrder);
            DeliberationInvariants.hold(together);
        }
    }

    /** One of the calls is answered only when the others that the answering model gets have been. */
    private static Model answeringLast(int number) {
        Model critic = serial(critic());
        CountDownLatch others = new CountDownLatch(AT_ONCE - 2);
        List<Request> seen = Collections.synchronizedList(new ArrayList<>());
        return request -> {
            if (!asksAlone(request)) {
                return critic.reply(request);
            }
            seen.add(request);
            if (seen.size() - 1 == number) {
                await(others);
                return critic.reply(request);
            }
            var reply = critic.reply(request);
            others.countDown();
            return reply;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERRUPT", "OUT_OF_ORDER"})
    void deliberate_faultInAnyOfThem_givesTheSameAsInOrder(Fault fault) {
        Model faulty = FaultyModel.with(fault, serial(critic())).when(FanOutTest::asksAlone);

        Deliberation together = scaffold(PLAN).withFanOut(pool).deliberate(faulty, Request.of("?"));

        Deliberation inOrder = scaffold(PLAN).deliberate(faulty, Request.of("?"));
        assertThat(together.verdict()).isEqualTo(inOrder.verdict());
        assertThat(together.usage()).isEqualTo(inOrder.usage());
        DeliberationInvariants.hold(together);
    }

    @Test
    void deliberate_interruptInOneOfThem_endsAllWithTheirTranscript() {
        Model interrupted = FaultyModel.with(Fault.INTERRUPT, serial(critic())).when(FanOutTest::asksAlone);

        assertThatThrownBy(() -> scaffold(PLAN).withFanOut(pool).deliberate(interrupted, Request.of("?")))
                .isInstanceOfSatisfying(
                        CancelledException.class,
                        c -> assertThat(c.transcript().usage().calls()).isGreaterThan(2));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void deliberate_listenerThatThrows_endsIt() {
        assertThatThrownBy(
                        () -> scaffold(PLAN).withFanOut(pool).deliberate(serial(critic()), Request.of("?"), event -> {
                            if (event instanceof Event.Replied replied
                                    && replied.reply().text().contains("No")) {
                                throw new IllegalStateException("no room left");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no room left");
    }

    @Test
    void deliberate_poolThatTakesNothing_isDoneByTheCaller() {
        Executor full = work -> {
            throw new RejectedExecutionException("full");
        };

        Deliberation deliberation = scaffold(PLAN).withFanOut(full).deliberate(serial(critic()), Request.of("?"));

        assertThat(deliberation.transcript())
                .isEqualTo(scaffold(PLAN)
                        .deliberate(serial(critic()), Request.of("?"))
                        .transcript());
    }

    @Test
    void deliberate_insideDeliberationsOnOneThread_neverWaitsForEver() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            ToulminScaffold inner = scaffold(PLAN).withFanOut(one);
            Model nested = inner.around(serial(critic()));
            Model judge = serial(critic());
            Model outer = request -> {
                if (asksAlone(request)) {
                    nested.reply(Request.of("inside"));
                }
                return judge.reply(request);
            };

            Deliberation deliberation = scaffold(PLAN).withFanOut(one).deliberate(outer, Request.of("?"));

            assertThat(deliberation.verdict().word()).isEqualTo("withheld");
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void deliberate_callsAreLimited_areMadeInOrder() {
        Executor never = work -> {
            throw new AssertionError("nothing is to be handed over");
        };

        Deliberation deliberation = scaffold(PLAN.withLimits(Budget.UNLIMITED.withCalls(3)))
                .withFanOut(never)
                .deliberate(serial(critic()), Request.of("?"));

        assertThat(deliberation.usage().calls()).isEqualTo(3);
    }

    @Test
    void threadContext_goesAlongToEveryThread() throws InterruptedException {
        ThreadLocal<String> user = new ThreadLocal<>();
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        Model critic = serial(critic());
        Model watching = request -> {
            seen.add(String.valueOf(user.get()));
            return critic.reply(request);
        };
        user.set("Ann");
        ToulminScaffold scaffold = scaffold(PLAN)
                .bind(SECOND, watching)
                .withFanOut(pool)
                .withThreadContext(work -> {
                    String taken = user.get();
                    return () -> {
                        String before = user.get();
                        user.set(taken);
                        try {
                            work.run();
                        } finally {
                            user.set(before);
                        }
                    };
                });

        scaffold.start(watching, Request.of("?")).await();

        assertThat(seen).hasSize(1 + 1 + AT_ONCE).containsOnly("Ann");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS)) {
                throw new ModelException("the others never came");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted");
        }
    }
}
