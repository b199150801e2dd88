package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.Rival;
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

    /** How sure the rival is of the sums: least of one that is right. */
    private static final Map<String, Double> SURE = Map.of("a", 0.9, "b", 0.1, "c", 0.2, "d", 0.95);

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
                Optional.of("1"),
                right,
                Optional.of(new Judged(verdict, item.equals("a"), 1, List.of(), List.of(), right))));
        TRIALS.add(trial(item, family, "plain", Optional.of("1"), right, Optional.empty()));
    }

    private static Trial trial(
            String item, String family, String arm, Optional<String> answer, boolean right, Optional<Judged> judged) {
        return new Trial(
                item,
                family,
                item,
                arm,
                1,
                answer,
                right,
                answer.isEmpty(),
                judged,
                List.of(),
                SURE.containsKey(item) ? Map.of(Rival.P_TRUE, SURE.get(item)) : Map.of(),
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
    void rival_letsOutAsManyAnswersOfAFamily() {
        GapFigures.Gap sums = GapProbe.of(new Made(TRIALS)).gaps().get(1);

        assertThat(sums.rivals()).containsOnlyKeys(Rival.P_TRUE);
        assertThat(sums.rivals().get(Rival.P_TRUE)).satisfies(rival -> {
            assertThat(rival.accuracy().value()).isCloseTo(1 / 3.0, within(1e-12));
            assertThat(rival.lead().value()).isCloseTo(1 / 3.0, within(1e-12));
        });
    }

    @Test
    void familyOfWhichNoRivalWasAsked_hasNone() {
        assertThat(GapProbe.of(new Made(TRIALS)).gaps().get(2).rivals()).isEmpty();
    }

    @Test
    void answerThatIsMissing_isLeftOut() {
        List<Trial> trials = new ArrayList<>(TRIALS);
        trials.add(trial(
                "g",
                "sums",
                "scaffolded",
                Optional.empty(),
                false,
                Optional.of(new Judged("undecided", false, 1, List.of(), List.of(), false))));

        assertThat(GapProbe.of(new Made(trials)).gaps().get(0).rows()).isEqualTo(6);
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
