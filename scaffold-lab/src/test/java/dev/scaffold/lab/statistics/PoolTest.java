package dev.scaffold.lab.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoolTest {

    /** Letters are answers, A is right, a dot is none; 10 tokens each. */
    static Pool pool(String item, String answers) {
        List<Pool.Vote> votes = new ArrayList<>();
        for (char c : answers.toCharArray()) {
            votes.add(new Pool.Vote(c == '.' ? Optional.empty() : Optional.of(String.valueOf(c)), c == 'A', 10));
        }
        return new Pool(item, "family", item, votes);
    }

    @Test
    void workedByHand_overAllSubsets() {
        Pool pool = pool("i", "AAB");

        assertThat(pool.majorityAccuracy(1)).isEqualTo(2.0 / 3, within(1e-12));
        // AA: right; AB, AB: by lot
        assertThat(pool.majorityAccuracy(2)).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(pool.majorityAccuracy(3)).isEqualTo(1, within(1e-12));
    }

    @Test
    void threeWayTie_isBrokenByLot() {
        assertThat(pool("i", "ABC").majorityAccuracy(3)).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void unreadableSamples_castNoVote() {
        assertThat(pool("i", "A...").majorityAccuracy(4)).isEqualTo(1);
        assertThat(pool("i", "A...").majorityAccuracy(1)).isEqualTo(0.25);
        assertThat(pool("i", "...").majorityAccuracy(2)).isZero();
    }

    @Test
    void largerThanThePool_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool("i", "AB").majorityAccuracy(3))
                .withMessageContaining("between 1 and 2");
    }

    @Test
    void equalTokens_mixTwoSizesOfMajority() {
        // majorities of 1, 2, 3: item one 2/3, 2/3, 1; item two 1/3, 1/3, 0. Mean: 1/2, 1/2, 1/2
        // the scaffold spends 25 tokens an item: half of the items three samples, half two
        List<EqualTokens.Item> items = List.of(
                new EqualTokens.Item(pool("one", "AAB"), 1, 20), new EqualTokens.Item(pool("two", "ABB"), 1, 30));

        EqualTokens equal = EqualTokens.of(items, 200, 1, 0.95).orElseThrow();

        assertThat(equal.samples()).isEqualTo(2);
        assertThat(equal.share()).isEqualTo(0.5, within(1e-12));
        assertThat(equal.accuracy()).isEqualTo(0.5, within(1e-12));
        assertThat(equal.lead().value()).isEqualTo(0.5, within(1e-12));
        assertThat(equal.tokens()).isEqualTo(25);
    }

    @Test
    void beyondThePool_isNotComparable() {
        assertThat(EqualTokens.of(List.of(new EqualTokens.Item(pool("one", "AAB"), 1, 31)), 10, 1, 0.95))
                .isEmpty();
        assertThat(EqualTokens.of(List.of(new EqualTokens.Item(pool("one", "AAB"), 1, 9)), 10, 1, 0.95))
                .isEmpty();
    }

    @Test
    void wholePool_isComparable() {
        EqualTokens equal = EqualTokens.of(List.of(new EqualTokens.Item(pool("one", "AAB"), 1, 30)), 10, 1, 0.95)
                .orElseThrow();

        assertThat(equal.samples()).isEqualTo(3);
        assertThat(equal.accuracy()).isEqualTo(1);
    }
}
