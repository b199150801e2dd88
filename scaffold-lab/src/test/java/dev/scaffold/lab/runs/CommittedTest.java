package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedTest {
    private static final String INSERT = "insert into n(n) values (?)";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void table() throws SQLException {
        file = folder.resolve("a.db");
        try (Connection connection = Sqlite.open(file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table n(n integer primary key)");
        }
    }

    /** What another connection sees, which is what is committed. */
    private List<Integer> seen() {
        try (Stream<Integer> all = Sqlite.stream(file, "select n from n order by n", found -> found.getInt(1))) {
            return all.toList();
        }
    }

    private static void insert(Committed committed, int n) {
        committed.tell(INSERT, insert -> insert.setInt(1, n));
    }

    @Test
    void eachChangeOfManyThreads_isCommittedWhenItReturns() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Committed committed = new Committed(file, Sqlite.open(file))) {
            List<Future<Boolean>> there = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                int n = i;
                there.add(threads.submit(() -> {
                    insert(committed, n);
                    return seen().contains(n);
                }));
            }

            for (Future<Boolean> each : there) {
                assertThat(each.get()).isTrue();
            }
            assertThat(committed.ask("select count(*) from n", q -> {}, found -> found.getInt(1)))
                    .containsExactly(80);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thoseWhoWait_arePutTogether_andOneThatIsRefusedFailsAlone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(5);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Committed committed = new Committed(file, Sqlite.open(file))) {
            Future<?> first = threads.submit(() -> committed.tell(INSERT, insert -> {
                held.countDown();
                await(goOn);
                insert.setInt(1, 0);
            }));
            held.await();
            List<Future<?>> waiting = new ArrayList<>();
            for (int n : new int[] {0, 1, 2, 3}) {
                waiting.add(threads.submit(() -> insert(committed, n)));
            }
            while (committed.waiting() < 4) {
                Thread.onSpinWait();
            }

            goOn.countDown();

            first.get();
            assertThatThrownBy(() -> waiting.get(0).get()).hasCauseInstanceOf(RunStoreException.class);
            for (Future<?> each : waiting.subList(1, 4)) {
                each.get();
            }
            assertThat(seen()).containsExactly(0, 1, 2, 3);
            assertThat(committed.transactions()).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void commitThatFails_failsForAllWhoWereInIt_andForNobodyAfterwards() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Committed committed = new Committed(file, Sqlite.open(file))) {
            Future<?> first = threads.submit(() -> committed.ask(
                    "pragma busy_timeout = 1",
                    query -> {
                        held.countDown();
                        await(goOn);
                    },
                    found -> 0));
            held.await();
            List<Future<?>> both =
                    List.of(threads.submit(() -> insert(committed, 1)), threads.submit(() -> insert(committed, 2)));
            while (committed.waiting() < 2) {
                Thread.onSpinWait();
            }
            Connection other = Sqlite.open(file);
            other.createStatement().execute("begin immediate"); // another process is at it, and stays there

            goOn.countDown();

            first.get();
            for (Future<?> each : both) {
                assertThatThrownBy(each::get)
                        .hasCauseInstanceOf(RunStoreException.class)
                        .hasMessageContaining("a.db");
            }
            other.close();
            insert(committed, 3);
            assertThat(seen()).containsExactly(3);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("nobody went on");
            }
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }
}
