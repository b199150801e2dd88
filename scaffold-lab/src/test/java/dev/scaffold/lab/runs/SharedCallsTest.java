package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.lab.Rows;
import dev.scaffold.lab.scoring.Scorers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to rows that share a cluster. */
class SharedCallsTest {
    private static final List<String> PLAIN = List.of("plain", "cot");

    @TempDir
    private Path folder = Path.of("");

    private static Stream<Rows.Read> clustered(int rows, int clusters) {
        return IntStream.range(0, rows)
                .mapToObj(i -> Rows.Read.parse(
                        "{\"id\":\"r" + i + "\",\"task\":\"t\",\"cluster\":\"c" + i % clusters
                                + "\",\"prompt\":\"1 + 1?\",\"answer\":\"2\",\"meta\":{\"answer_type\":\"number\"}}",
                        Scorers.BUILT_IN));
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
