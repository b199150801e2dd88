package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four sums of which three were agreed to, two of them rightly, and two riddles of which none was. */
class GapProbeTest {
    private static final List<Trial> TRIALS = new ArrayList<>();

    static {
        add("a", "sums", "agreed", true);
        add("b", "sums", "agreed", true);
        add("c", "sums", "agreed", false);
        add("d", "sums", "withheld", false);
        add("e", "riddles", "withheld", true);
        add("f", "riddles", "undecided", false);
    }

    private static void add(String item, String family, String verdict, boolean right) {
        TRIALS.add(trial(
                item,
                family,
                "scaffolded",
                right,
                Optional.of(new Judged(verdict, item.equals("a"), 1, List.of(), List.of(), right))));
        TRIALS.add(trial(item, family, "plain", right, Optional.empty()));
    }

    private static Trial trial(String item, String family, String arm, boolean right, Optional<Judged> judged) {
        return new Trial(
                item,
                family,
                item,
                arm,
                1,
                Optional.of("1"),
                right,
                false,
                judged,
                List.of(),
                Map.of(),
                Map.of(),
                Duration.ZERO,
                item + "/" + arm);
    }

    private record Made(List<Trial> all) implements RunSource {
        @Override
        public RunInfo info() {
            return Pressed.info("scaffolded:plain", "scaffolded", "plain");
        }

        @Override
        public Stream<Trial> trials() {
            return all.stream();
        }

        @Override
        public Optional<Trace> trace(String id) {
            return Optional.empty();
        }
    }

    @Test
    void gap_isOfWhatWasAcceptedOverAll_byFamily() {
        List<GapFigures.Gap> gaps = GapProbe.of(new Made(TRIALS)).gaps();

        assertThat(gaps).extracting(GapFigures.Gap::family).containsExactly("all", "sums", "riddles");
        assertThat(gaps.get(1)).satisfies(sums -> {
            assertThat(sums.all()).isEqualTo(0.5);
            assertThat(sums.accepted()).isCloseTo(2 / 3.0, within(1e-12));
            assertThat(sums.gap().value()).isCloseTo(1 / 6.0, within(1e-12));
            assertThat(sums.coverage()).isEqualTo(0.75);
            assertThat(sums.unanchored()).isCloseTo(2 / 3.0, within(1e-12));
        });
        assertThat(gaps.get(0).gap().value()).isCloseTo(2 / 3.0 - 0.5, within(1e-12));
    }

    @Test
    void nothingAccepted_isNotDefined() {
        GapFigures.Gap riddles = GapProbe.of(new Made(TRIALS)).gaps().get(2);

        assertThat(riddles.gap().value()).isNaN();
        assertThat(riddles.gap().interval()).isEmpty();
    }

    @Test
    void noArmThatJudges_isRefused() {
        List<Trial> plain = TRIALS.stream().filter(t -> t.arm().equals("plain")).toList();

        assertThatThrownBy(() -> GapProbe.of(new Made(plain))).hasMessageContaining("no arm");
    }
}
