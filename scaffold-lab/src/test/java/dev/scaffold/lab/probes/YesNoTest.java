package dev.scaffold.lab.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class YesNoTest {
    private static Reply yes(double probability) {
        return Reply.of("Yes")
                .withTokens(List.of(new Reply.Token(
                        "Yes",
                        Math.log(probability),
                        List.of(
                                new Reply.Alternative("Yes", Math.log(probability)),
                                new Reply.Alternative("No", Math.log(1 - probability))))));
    }

    @Test
    void yesToBoth_theMoreProbableOneCounts() {
        Model yesSayer = request -> yes(request.asText().contains("false") ? 0.9 : 0.6);

        assertThat(YesNo.rather(yesSayer, "Is it false?", "Is it true?")).contains(true);
        assertThat(YesNo.rather(yesSayer, "Is it true?", "Is it false?")).contains(false);
        assertThat(YesNo.probability(yesSayer, "Is it true?").orElseThrow()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void withoutProbabilities_theWordCounts_andTwoAlikeTellNothing() {
        Model byWord = request -> Reply.of(request.asText().contains("false") ? "Yes." : "No.");

        assertThat(YesNo.rather(byWord, "Is it false?", "Is it true?")).contains(true);
        assertThat(YesNo.rather(request -> Reply.of("Yes"), "Is it false?", "Is it true?"))
                .isEmpty();
        assertThat(YesNo.rather(request -> Reply.of("Perhaps"), "Is it false?", "Is it true?"))
                .isEmpty();
    }
}
