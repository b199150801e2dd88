package dev.scaffold.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.BusyException;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final AtomicLong now = new AtomicLong();

    @Test
    void turnedAway_halves_andAWholeRoundOfAnswersAddsOne() throws InterruptedException {
        Throttle throttle = new Throttle(16, now::get);
        throttle.enter();

        throttle.turnedAway(Optional.of(Duration.ofSeconds(5)));
        assertThat(throttle.allowed()).isEqualTo(8);

        now.addAndGet(Duration.ofSeconds(5).toNanos());
        for (int i = 0; i < 9; i++) {
            throttle.enter();
            throttle.done();
        }
        assertThat(throttle.allowed()).isEqualTo(9);
    }

    @Test
    void manyTurnedAwayAtOnce_countOnce() throws InterruptedException {
        Throttle throttle = new Throttle(16, now::get);
        for (int i = 0; i < 16; i++) {
            throttle.enter();
        }

        for (int i = 0; i < 16; i++) {
            throttle.turnedAway(Optional.of(Duration.ofSeconds(1)));
        }

        assertThat(throttle.allowed()).isEqualTo(8);
    }

    @Test
    void neverBelowOne() throws InterruptedException {
        Throttle throttle = new Throttle(4, now::get);

        for (int i = 0; i < 10; i++) {
            throttle.enter();
            throttle.turnedAway(Optional.of(Duration.ofSeconds(1)));
            now.addAndGet(Duration.ofSeconds(2).toNanos());
        }

        assertThat(throttle.allowed()).isEqualTo(1);
    }

    @Test
    void nobodyThere_fiveTimesInARow_isTheEnd_andCallsThatWentOutTogetherAreOneTime() throws InterruptedException {
        Throttle throttle = new Throttle(4, now::get);
        Duration waited = Duration.ZERO;

        for (int time = 1; time <= 4; time++) {
            for (int i = 0; i < 4; i++) {
                throttle.enter();
            }
            for (int i = 0; i < 4; i++) {
                assertThat(throttle.reachedNobody()).as("time %d", time).isFalse();
            }
            Duration pause = Duration.ofMillis(500L << (time - 1));
            now.addAndGet(pause.toNanos());
            waited = waited.plus(pause);
        }
        for (int i = 0; i < 4; i++) {
            throttle.enter();
        }

        for (int i = 0; i < 4; i++) {
            assertThat(throttle.reachedNobody()).isTrue();
        }
        throttle.enter(); // whoever comes now need not wait
        assertThat(waited).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void answerInBetween_beginsTheCountAnew() throws InterruptedException {
        Throttle throttle = new Throttle(1, now::get);

        for (int i = 0; i < 20; i++) {
            throttle.enter();
            assertThat(throttle.reachedNobody()).isFalse();
            now.addAndGet(Duration.ofMinutes(1).toNanos());
            throttle.enter();
            throttle.done();
        }
    }

    @Test
    void callThatWasTurnedAway_isMadeAgain_andItsTriesCount() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Model busyTwice = request -> {
            if (calls.incrementAndGet() <= 2) {
                throw new BusyException("busy", 1, Optional.of(Duration.ZERO), null);
            }
            return Reply.of("done").withUsage(Usage.of(3, 4));
        };

        Line.Timed timed = line(busyTwice).call(Request.of("?"));

        assertThat(timed.reply().usage()).isEqualTo(new Usage(1, 3, 3, 4, 0));
    }

    @Test
    void callThatIsAlwaysTurnedAway_failsInTheEnd() {
        Model busy = request -> {
            throw new BusyException("busy", 1, Optional.of(Duration.ZERO), null);
        };

        assertThatThrownBy(() -> line(busy).call(Request.of("?")))
                .isExactlyInstanceOf(ModelException.class)
                .hasMessage("busy");
    }

    private static Line line(Model model) {
        return new Line(model, new Throttle(4), new Spending(OptionalLong.empty(), Usage.NONE));
    }
}
