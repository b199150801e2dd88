package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The beginning of what {@link FuzzCampaign} goes through. */
class FuzzTest {
    private static final int INPUTS = 4_000;

    @Test
    void anyInput_givesAScriptOrDiagnostics() {
        FuzzInputs inputs = new FuzzInputs(1);
        Map<Fuzzed, Integer> counts = new EnumMap<>(Fuzzed.class);

        for (int i = 0; i < INPUTS; i++) {
            byte[] input = inputs.input(i);
            assertThatCode(() -> counts.merge(Fuzzed.of(input), 1, Integer::sum))
                    .as(new String(input, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }

        assertThat(counts.get(Fuzzed.ACCEPTED))
                .as("inputs that reach the analysis")
                .isGreaterThan(INPUTS / 10);
        assertThat(counts.get(Fuzzed.REFUSED)).isGreaterThan(INPUTS / 10);
    }
}
