package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.UnreachableException;
import dev.scaffold.Usage;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is not there says nothing about the rows of a run. */
class UnreachableTest {
    private static final Request REQUEST = Request.of("3 + 4?");

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicLong hours = new AtomicLong();

    /** Over a clock on which an hour has gone by whenever it is looked at: pauses are over at once. */
    private Model kept(RunStore store, Model model) {
        Throttle throttle = new Throttle(1, () -> TimeUnit.HOURS.toNanos(hours.incrementAndGet()));
        Line line = new Line(model, throttle, new Spending(OptionalLong.empty(), Usage.NONE));
        return new KeptModel(store, line, r -> new TrialId("sum-0", "cot", 1), new Turns(), (asked, call, said) -> {});
    }

    private Reply afterTries(int unreached) {
        if (tries.incrementAndGet() <= unreached) {
            throw new UnreachableException("nothing answers there; is the server running?", 1, null);
        }
        return Reply.of("Answer: 7");
    }

    @Test
    void serverThatIsGone_endsTheRun_andNothingIsWrittenDown() {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 1, List.of("plain", "cot"))) {
            Model model = kept(store, request -> afterTries(Integer.MAX_VALUE));

            assertThatThrownBy(() -> model.reply(REQUEST))
                    .isInstanceOf(RunEnded.class)
                    .hasMessageContaining("is the server running? Nobody was there several times in a row.")
                    .hasMessageContaining("see to the server, and resume the run");

            assertThat(tries).hasValue(5);
            assertThat(store.spent().calls()).isZero();
        }
    }

    @Test
    void serverThatComesBack_isAskedAgain() {
        try (RunStore store = Sums.store(folder.resolve("a.run"), 1, List.of("plain", "cot"))) {
            Reply reply = kept(store, request -> afterTries(4)).reply(REQUEST);

            assertThat(reply.text()).isEqualTo("Answer: 7");
            assertThat(store.spent().attempts()).isEqualTo(5);
        }
    }
}
