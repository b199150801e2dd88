package dev.scaffold.lab.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.scoring.NumberAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsensusMeterTest {
    /** {@code ?} is an answer that could not be read. */
    private static Poll poll(String right, String... answers) {
        return new Poll(
                Arrays.stream(answers)
                        .map(a -> Optional.of(a).filter(x -> !x.equals("?")))
                        .toList(),
                Optional.of(right).filter(r -> !r.equals("?")));
    }

    @Test
    void unanimity_isWorthWhatItIsRight() {
        ConsensusMeter meter = ConsensusMeter.of(List.of(
                poll("7", "7", "7", "7"),
                poll("7", "8", "8", "8"),
                poll("7", "8", "7", "7"),
                poll("7", "8", "7", "9")));

        assertThat(meter.unanimous()).isEqualTo(0.5);
        assertThat(meter.rightIfUnanimous()).hasValue(0.5);
        assertThat(meter.wrongAndUnanimous()).hasValue(0.25);
        assertThat(meter.pairs()).isCloseTo((1 + 1 + 1.0 / 3 + 0) / 4, within(1e-12));
        assertThat(meter.byLargest())
                .containsEntry(1.0, new ConsensusMeter.Worth(2, 0.5))
                .containsEntry(2.0 / 3, new ConsensusMeter.Worth(1, 1))
                .containsEntry(1.0 / 3, new ConsensusMeter.Worth(1, 0));
    }

    @Test
    void answersThatCannotBeRead_agreeWithNothing() {
        ConsensusMeter meter = ConsensusMeter.of(List.of(poll("7", "?", "?"), poll("7", "7", "?")));

        assertThat(meter.pairs()).isZero();
        assertThat(meter.unanimous()).isZero();
        assertThat(meter.rightIfUnanimous()).isEmpty();
        assertThat(meter.byLargest().get(0.0)).isEqualTo(new ConsensusMeter.Worth(1, 0));
    }

    @Test
    void withoutRightAnswers_onlyAgreementIsTold() {
        ConsensusMeter meter = ConsensusMeter.of(List.of(poll("?", "a", "a")));

        assertThat(meter.unanimous()).isEqualTo(1);
        assertThat(meter.rightIfUnanimous()).isEmpty();
        assertThat(meter.wrongAndUnanimous()).isEmpty();
        assertThat(meter.byLargest()).isEmpty();
    }

    @Test
    void poll_askedOfModels_readsTheirAnswers() {
        Row row = Row.of("sum", "sums", "What is 3 + 4?", "7.0", new NumberAnswer());
        Model right = request -> Reply.of("3 + 4 = 7\nAnswer: 7");
        Model silent = request -> Reply.of("Who knows?");

        Poll poll = Poll.taken(row, Request.of(row.plain()), List.of(right, right, silent));

        assertThat(poll.majority()).contains("7");
        assertThat(poll.right()).contains("7");
        assertThat(poll.pairs()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void noPoll_isRefused() {
        assertThatThrownBy(() -> ConsensusMeter.of(List.of())).hasMessage("polls: at least one is needed, got none");
        assertThatThrownBy(() -> poll("7", "7")).hasMessage("answers: two or more are needed, got 1");
    }
}
