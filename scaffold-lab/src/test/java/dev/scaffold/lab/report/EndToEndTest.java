package dev.scaffold.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndToEndTest {

    /** Four rows. The gate agrees to two, one of them right; the rival is surest of one right answer, then of a tie of right and wrong. */
    @Test
    void asManyAreLetOut_andEqualsAtTheEdgeCountInPart() {
        List<Item> items = List.of(
                item("a", true, true, true, 0.9),
                item("b", true, false, true, 0.5),
                item("c", false, true, false, 0.5),
                item("d", false, true, false, 0.1));

        EndToEnd rival = EndToEndFigures.of(new Items(items), "gate", "cot", "p-true", 200, 1)
                .orElseThrow();

        assertThat(rival.answers()).isEqualTo(4);
        assertThat(rival.accuracy().value()).isCloseTo((1 + 0.5) / 2, within(1e-12));
        assertThat(rival.lead().value()).isCloseTo(0.5 - 0.75, within(1e-12));
    }

    @Test
    void withoutAnAgreement_thereIsNothingToMatch() {
        Items items = new Items(List.of(item("a", false, true, true, 0.9)));

        assertThat(EndToEndFigures.of(items, "gate", "cot", "p-true", 200, 1)).isEmpty();
    }

    private static Item item(String id, boolean agreed, boolean right, boolean otherRight, double score) {
        Judged judged = new Judged(agreed ? "agreed" : "withheld", false, 1, List.of(), List.of(), right);
        List<Trial> gate = new ArrayList<>(List.of(trial(id, "gate", right, Optional.of(judged), Map.of())));
        List<Trial> cot = List.of(trial(id, "cot", otherRight, Optional.empty(), Map.of("p-true", score)));
        return new Item(id, "sums", id, Map.of("gate", gate, "cot", cot));
    }

    private static Trial trial(
            String id, String arm, boolean right, Optional<Judged> judged, Map<String, Double> scores) {
        return new Trial(
                id,
                "sums",
                id,
                arm,
                1,
                Optional.of("1"),
                right,
                false,
                judged,
                List.of(),
                scores,
                Map.of("draft", Usage.of(1, 1)),
                Duration.ZERO,
                id + arm);
    }
}
