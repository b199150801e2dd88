package dev.scaffold.lab.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void publishedResults_comeOutTheSame() throws IOException {
        int arms = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/golden/calibration_golden.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode arm = new ObjectMapper().readTree(line);
                JsonNode expected = arm.get("expected");

                Calibration calibration = Calibration.of(forecasts(arm));

                String id = arm.get("id").asText();
                assertThat(calibration.accuracy())
                        .as(id)
                        .isEqualTo(expected.get("accuracy").asDouble(), within(1e-6));
                assertThat(calibration.brier())
                        .as(id)
                        .isEqualTo(expected.get("brier").asDouble(), within(1e-6));
                assertThat(calibration.expectedError())
                        .as(id)
                        .isEqualTo(expected.get("ece").asDouble(), within(1e-6));
                assertThat(calibration.auroc().orElseThrow())
                        .as(id)
                        .isEqualTo(expected.get("auroc").asDouble(), within(1e-6));
                arms++;
            }
        }
        assertThat(arms).isEqualTo(15);
    }

    private static List<Forecast> forecasts(JsonNode arm) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < arm.get("confidence").size(); i++) {
            forecasts.add(new Forecast(
                    arm.get("confidence").get(i).asDouble(),
                    arm.get("correct").get(i).asInt() == 1));
        }
        return forecasts;
    }

    @Test
    void workedByHand_edgesBelongToTheBinAbove() {
        Calibration calibration = Calibration.of(List.of(
                new Forecast(0.1, false), new Forecast(0.19, true), new Forecast(0.2, false), new Forecast(1, true)));

        assertThat(calibration.bins())
                .extracting(Calibration.Bin::from, Calibration.Bin::count, Calibration.Bin::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0.1, 2, 0.5),
                        org.assertj.core.groups.Tuple.tuple(0.2, 1, 0.0),
                        org.assertj.core.groups.Tuple.tuple(0.9, 1, 1.0));
        // (2 * |.145 - .5| + .2 + 0) / 4
        assertThat(calibration.expectedError()).isEqualTo(0.2275, within(1e-12));
        // (.01 + .6561 + .04 + 0) / 4
        assertThat(calibration.brier()).isEqualTo(0.176525, within(1e-12));
    }

    @Test
    void allRight_haveNoArea() {
        assertThat(Calibration.of(List.of(new Forecast(0.4, true))).auroc()).isEmpty();
    }

    @Test
    void noForecasts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(List.of()))
                .withMessageContaining("forecasts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecast(1.2, true))
                .withMessageContaining("probability: must lie between 0 and 1, got 1.2");
    }
}
