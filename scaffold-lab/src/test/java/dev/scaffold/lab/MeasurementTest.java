package dev.scaffold.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Sampling;
import dev.scaffold.Target;
import dev.scaffold.dsl.Script;
import dev.scaffold.lab.scoring.NumberAnswer;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final List<Row> ROWS = List.of(
            Row.of("right", "sums", "3 + 4?", "7", new NumberAnswer()),
            Row.of("wrong", "sums", "3 + 5?", "8", new NumberAnswer()),
            Row.of("broken", "sums", "3 + 6?", "9", new NumberAnswer()));

    private static final ToulminScaffold SCAFFOLD = ((ToulminScaffold) Script.parse(
                            "m.cq",
                            """
                            language 1
                            scaffold m {
                              ask correct of draft essential "Is the final answer correct?"
                              gate answer { otherwise abstain }
                            }
                            """)
                    .scaffold("m"))
            .withSettling(Settling.ASK_ALL);

    /** Answers 7 to everything, breaks on one row, and judges 7 to be correct only where it is. */
    private static final Model MODEL = request -> {
        String text = request.messages().get(request.messages().size() - 1).text();
        if (text.contains("3 + 6")) {
            throw new ModelException("no connection");
        }
        if (request.marks().isEmpty()) {
            return Reply.of("Answer: 7");
        }
        String verdict = text.contains("3 + 4") ? "Yes" : "No, it is 8";
        return Reply.of(request.marks().entrySet().stream()
                .filter(m -> m.getKey().startsWith("{key:"))
                .map(m -> m.getValue() + ": " + verdict)
                .collect(Collectors.joining("\n")));
    };

    @Test
    void run_scoresEveryRowAndNamesTheBroken() throws InterruptedException {
        Measurement.Result result = new Measurement(SCAFFOLD, MODEL, Sampling.DEFAULT, 2).run(ROWS, m -> {});

        Map<String, String> verdicts = result.rows().stream()
                .collect(Collectors.toMap(
                        m -> m.row().id(), m -> m.deliberation().verdict().word() + " " + m.firstRight()));
        assertThat(verdicts).containsOnly(Map.entry("right", "agreed true"), Map.entry("wrong", "withheld false"));
        assertThat(result.broken()).containsExactly("broken: no connection");
    }

    @Test
    void table_countsVerdictsAndSeparation() throws InterruptedException {
        Measurement.Result result = new Measurement(SCAFFOLD, MODEL, Sampling.DEFAULT, 1).run(ROWS, m -> {});

        assertThat(MeasurementTable.of(result))
                .contains("| all | 2 | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 0 |")
                .contains("| correct | 1 | 1 | 0 | 0 | 1.00 | - |")
                .contains("rows without a draft: 1");
    }

    @Test
    void figures_ofAQuestionNeverAsked_areUnclear() throws InterruptedException {
        Measurement.Result result = new Measurement(SCAFFOLD, MODEL, Sampling.DEFAULT, 1).run(ROWS, m -> {});

        assertThat(QuestionFigures.of(
                        CriticalQuestion.essential("other", Target.DRAFT, "?").id(), result.rows()))
                .satisfies(f -> assertThat(f.unclear()).isEqualTo(2));
    }
}
