package dev.scaffold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples, which all run without a key, say what they promise. */
class ExamplesTest {

    @Test
    void wrapAChatModel_onlyTheMendedAnswerGoesOut() {
        assertThat(printed(() -> WrapAChatModel.main(new String[0])))
                .contains("3 * 7 = 21, so she pays $21.")
                .contains("64 tokens")
                .contains("agreed after 2 drafts")
                .contains("The memory holds 2 messages")
                .doesNotContain("24");
    }

    @Test
    void keepTheScore_whatWasAgreedSurvivesAndWhatWasRefusedIsNowhere() {
        assertThat(printed(() -> KeepTheScore.main(new String[0])))
                .contains("  3 * 7 = 21. Answer: 21", "  I cannot stand behind an answer to this.")
                .contains("After a restart:\nContested:\n- \"21\" (assistant, turn 1)")
                .contains("A refused draft in the memory: none")
                .doesNotContain("\"30\"");
    }

    @Test
    void wrapAFunction_aWrongSumIsRefusedInAllThreeWays() {
        assertThat(printed(() -> WrapAFunction.main(new String[0])))
                .contains("refused: ", "it is 7")
                .contains("A colleague will answer you (withheld).")
                .contains("withheld because of [sums-recompute]")
                .doesNotContain("agreed, resting on");
    }

    @Test
    void anotherJudge_refusesTheWrongAndAnchorsTheRight() {
        assertThat(printed(() -> AnotherJudge.main(new String[0])))
                .containsSubsequence(
                        "role `judge` is not bound",
                        "it is 7 times 143",
                        "withheld",
                        "17 * 59 = 1,003",
                        "agreed, anchored in the judge's opinion");
    }

    @Test
    void toolAsCheck_theMadeUpPriceIsWithheldAndTheListedOneAgreedTo() {
        assertThat(printed(() -> ToolAsCheck.main(new String[0])).lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("withheld").contains("blue kettle costs $39"),
                        second -> assertThat(second).isEqualTo("agreed: The blue kettle is $39."),
                        third -> assertThat(third).startsWith("undecided").contains("no known product is named"));
    }

    @Test
    void observeFirst_letsEverythingOutAndCounts() {
        assertThat(printed(() -> ObserveFirst.main(new String[0])))
                .contains("12 + 5 = 18. Answer: 18", "Ninety-nine")
                .contains("2 of 3 would have been refused, because of {names-an-answer=1, sums-recompute=1}");
    }

    @Test
    void readTheTranscript_showsCallsFindingsAndDecisionAndLogsNoText() {
        String printed = printed(() -> ReadTheTranscript.main(new String[0]));

        assertThat(printed)
                .containsSubsequence(
                        "attempt 1, draft said `3 * 7 = 24.`",
                        "attempt 1, sums-recompute is UNMET the draft says 3 * 7 = 24; it is 21",
                        "attempt 1, withheld",
                        "attempt 2, agreed",
                        "by phase: {DRAFT=Usage[calls=1");
        assertThat(printed.lines().filter(line -> line.startsWith("logged: ")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("3 * 7"));
    }

    @Test
    void buildInJava_theWrongSumIsSentBackAndTheSecondDraftAgreedTo() {
        assertThat(printed(() -> BuildInJava.main(new String[0])))
                .contains("1: Withheld[because=[sums-recompute]]")
                .contains("2: Agreed")
                .contains("Amount: $135");
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
