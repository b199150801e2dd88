package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to rows that share a cluster. */
class SharedCallsTest {
    private static final List<String> PLAIN = List.of("plain", "cot");

    @TempDir
    private Path folder = Path.of("");

    private static Stream<Rows.Read> clustered(int rows, int clusters) {
        return IntStream.range(0, rows).mapToObj(i -> row(i, i % clusters, "1 + 1?"));
    }

    private static Rows.Read row(int number, int cluster, String prompt) {
        return Rows.Read.parse(
                "{\"id\":\"r" + number + "\",\"task\":\"t\",\"cluster\":\"c" + cluster + "\",\"prompt\":\"" + prompt
                        + "\",\"answer\":\"2\",\"meta\":{\"answer_type\":\"number\"}}",
                Scorers.BUILT_IN);
    }

    @Test
    void manyRowsInClusters_pageByPage_eachOnce() {
        try (RunStore store = RunStore.create(folder.resolve("a.run"), Sums.info(PLAIN, 1), clustered(300, 40))) {
            List<String> seen = new ArrayList<>();

            Optional<StoredItem> last = Optional.empty();
            for (List<StoredItem> page = store.items(last, 7); !page.isEmpty(); page = store.items(last, 7)) {
                page.forEach(item -> seen.add(item.id()));
                last = Optional.of(page.get(page.size() - 1));
            }

            assertThat(seen).hasSize(300).doesNotHaveDuplicates();
        }
    }

    @Test
    @Timeout(60)
    void whoWaitsForARowOfTheSameCluster_keepsNobodyElseFromAsking() throws InterruptedException {
        RunInfo info = Sums.info(PLAIN, 1).toBuilder().sharing(Sharing.CLUSTER).build();
        CountDownLatch bothClusters = new CountDownLatch(2);
        Set<String> asked = ConcurrentHashMap.newKeySet();
        Model patient = request -> {
            if (asked.add(request.asText().contains("1 + 1?") ? "c0" : "c1")) {
                bothClusters.countDown();
            }
            return Reply.of(reached(bothClusters) ? "Answer: 2" : "alone");
        };
        Stream<Rows.Read> rows =
                IntStream.range(0, 6).mapToObj(i -> row(i, i < 3 ? 0 : 1, i < 3 ? "1 + 1?" : "1 + 2?"));

        try (RunStore store = RunStore.create(folder.resolve("a.run"), info, rows)) {
            assertThat(Sums.run(store, patient, 2).go(s -> {})).isEmpty();
            try (Stream<Trial> trials = store.trials()) {
                assertThat(trials).hasSize(12).allMatch(Trial::right);
            }
        }
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void planOfGoingOn_changesNothing() {
        Path file = folder.resolve("a.run");
        RunStore.create(file, Sums.info(PLAIN, 1), clustered(3, 3)).close();
        RunInfo more = Sums.info(PLAIN, 1).withArms(List.of("plain", "cot", "formula"));

        try (RunStore planned = RunStore.asWished(file, more)) {
            assertThat(planned.info().arms()).containsExactly("plain", "cot", "formula");
        }

        try (RunStore again = RunStore.open(file)) {
            assertThat(again.info().arms()).containsExactlyElementsOf(PLAIN);
        }
    }
}
