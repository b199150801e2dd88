package dev.scaffold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples that need no model on a network say what they promise. */
class ExamplesTest {

    @Test
    void wrapAFunction_aWrongSumIsNotAgreedTo() {
        assertThat(printed(() -> WrapAFunction.main(new String[0])))
                .doesNotContain("agreed, resting on")
                .contains("sums-recompute");
    }

    @Test
    void toolAsCheck_theMadeUpPriceIsWithheld() {
        assertThat(printed(() -> ToolAsCheck.main(new String[0])))
                .contains("not met: price-in-stock-list")
                .contains("blue kettle costs $39");
    }

    @Test
    void readTheTranscript_showsCallsFindingsAndDecision() {
        assertThat(printed(() -> ReadTheTranscript.main(new String[0])))
                .contains("draft: Usage[calls=1")
                .contains("answer-correct UNCLEAR")
                .contains("attempt 1: Undecided");
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
