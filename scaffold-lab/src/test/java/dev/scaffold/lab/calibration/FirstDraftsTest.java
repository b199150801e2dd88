package dev.scaffold.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.QuestionAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FirstDraftsTest {
    private static QuestionScore score(String question, String by) {
        return new QuestionScore(question, Optional.empty(), Outcome.MET, OptionalDouble.empty(), 1, false, by);
    }

    private static Trial trial(Map<String, Usage> usage, QuestionScore... scores) {
        Judged judged = new Judged("agreed", false, 1, List.of(), List.of(scores), true);
        return new Trial(
                "a",
                "sums",
                "a",
                "scaffolded",
                1,
                Optional.of("8"),
                true,
                false,
                Optional.of(judged),
                List.of(),
                Map.of(),
                usage,
                Duration.ZERO,
                "a/scaffolded/1");
    }

    @Test
    void price_isSharedByWhatTravelsTogether_andPaidByWhatWasWorkedOutAfresh() {
        Trial trial = trial(
                Map.of("draft", Usage.of(500, 500), "question", Usage.of(60, 40), "fresh", Usage.of(30, 270)),
                score("correct", "critic"),
                score("complete", "critic"),
                score("again", "code:rederive"),
                score("sums", "code:arithmetic"));

        Map<String, QuestionAnswers.Answer> answers =
                FirstDrafts.of(trial).orElseThrow().answers();

        assertThat(answers)
                .extractingByKeys("correct", "complete", "again", "sums")
                .extracting(QuestionAnswers.Answer::tokens)
                .containsExactly(50.0, 50.0, 300.0, 0.0);
    }
}
