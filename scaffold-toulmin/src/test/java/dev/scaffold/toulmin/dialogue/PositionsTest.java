package dev.scaffold.toulmin.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    private static final Positions POSITIONS = Positions.by(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        26                                    | 26
        Answer: B                             | B
        **Answer:** B) the seeds              | B
        So 3 + 4 = 7. Answer: 7               | 7
        The answer is $1,250.50.              | $1,250.50
        The answer is \\(\\boxed{26}\\).      | 26
        Thus it is \\boxed{26}, as was asked, and nothing else was asked for in the whole of this question. | 26
        The final answer is (B).              | B
        """)
    void in_whatStatesAnAnswer_findsIt(String text, String position) {
        assertThat(POSITIONS.in(text.strip())).contains(new Position(position));
    }

    @Test
    void in_longProse_findsNothing() {
        assertThat(POSITIONS.in("Ice floats since water expands as it freezes. ".repeat(4)))
                .isEmpty();
    }

    @Test
    void in_scriptsOwnPattern_comesFirst() {
        Positions own = Positions.by(Optional.of(Pattern.compile("Total: (\\d+)")));

        assertThat(own.in("Answer: 1\nTotal: 2")).contains(new Position("2"));
    }

    @Test
    void line_statesTheAnswerInTheFormOfTheEarlierTurn() {
        Positions own = Positions.by(Optional.of(Pattern.compile("Total: (\\d+) in all")));

        assertThat(own.line("Total: 2 in all", new Position("3"))).isEqualTo("Total: 3 in all");
        assertThat(POSITIONS.line("Final answer: B", new Position("C"))).isEqualTo("Final answer: C");
        assertThat(POSITIONS.line("26", new Position("40"))).isEqualTo("Answer: 40");
    }

    @Test
    void wordsIn_letterOfAnOption_areItsWords() {
        String question = "Which?\nA) the seeds\nB) the placenta";

        assertThat(new Position("B").wordsIn(question)).isEqualTo("the placenta");
        assertThat(new Position("C").wordsIn(question)).isEqualTo("C");
        assertThat(new Position("26").wordsIn(question)).isEqualTo("26");
    }
}
