package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.files.TerminalTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies in which no answer can be read, and the one further call that asks for it. */
class ExtractionTest {
    private static final int ROWS = 6;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger extracted = new AtomicInteger();

    /** Forgets the form where it is to think; asked what a reply gives it tells, of the first sum none. */
    private Reply reply(Request request) {
        String text = request.asText();
        if (!text.contains("Which final answer does the reply give?")) {
            Reply answer = Sums.answer(request);
            return text.contains("step by step") ? answer.withText("That makes a number.") : answer;
        }
        extracted.incrementAndGet();
        if (text.contains("4 + 5?")) {
            throw new ModelException("no connection");
        }
        int first = Integer.parseInt(text.replaceAll("(?s)Question:\\n(\\d+).*", "$1"));
        return Reply.of(first == 0 ? "Answer: none" : "Answer: " + (2 * first + 1))
                .withUsage(Usage.of(10, 2));
    }

    private RunStore made(Path file) throws InterruptedException {
        RunStore store = Sums.store(file, ROWS, List.of("plain", "cot"));
        Sums.run(store, ((Model) this::reply).withId(new ModelId("scripted")), 2)
                .go(s -> {});
        return store;
    }

    private static List<Trial> trials(RunStore store, String arm) {
        try (Stream<Trial> all = store.trials()) {
            return all.filter(t -> t.arm().equals(arm)).toList();
        }
    }

    @Test
    void unreadableReply_isWrong_andWhatOneFurtherCallFinds_standsBesideIt() throws InterruptedException {
        try (RunStore store = made(folder.resolve("a.run"))) {
            assertThat(trials(store, "cot")).hasSize(ROWS).allSatisfy(t -> {
                assertThat(t.unreadable()).isTrue();
                assertThat(t.right()).isFalse();
                assertThat(t.extracted())
                        .isEqualTo(
                                switch (t.item()) {
                                    case "sum-0" -> Optional.of(false);
                                    case "sum-4" -> Optional.empty();
                                    default -> Optional.of(true);
                                });
                assertThat(t.price().calls()).as("the arm's own price").isEqualTo(1);
            });
            assertThat(trials(store, "plain"))
                    .as("what can be read is not asked for")
                    .allMatch(t -> t.extracted().isEmpty());
            assertThat(extracted).hasValue(ROWS);

            Comparison comparison = Comparison.of(store);
            assertThat(comparison.arms().get(1).accuracy()).isZero();
            assertThat(comparison.arms().get(1).extracted()).hasValue(4.0 / ROWS);
            assertThat(comparison.arms().get(0).extracted()).isEmpty();
            assertThat(String.join(" ", TerminalTable.of(comparison)))
                    .contains("one further call asked which one the reply gives")
                    .contains("right would be: cot 67%.");
        }
    }

    @Test
    void trialsOfBefore_areReadWithoutIt() throws InterruptedException {
        try (RunStore store = made(folder.resolve("a.run"))) {
            String json = RunJson.write(trials(store, "cot").get(0));

            assertThat(json).contains("\"extracted\"");
            assertThat(RunJson.read(json.replaceAll(",\"extracted\":(true|false)", ""), Trial.class)
                            .extracted())
                    .isEmpty();
        }
    }
}
