package dev.scaffold.toulmin.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.ModelId;
import dev.scaffold.Sampling;
import dev.scaffold.toulmin.fitted.ConfidenceTable.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTest {
    private static final Circumstances CIRCUMSTANCES = new Circumstances(
            "0a1b",
            "2c3d",
            new ModelId("small"),
            Map.of("critic", new ModelId("small"), "judge", new ModelId("other")),
            Sampling.DEFAULT.withTemperature(0.7).withSeed(3));

    private static final Fitted FITTED = new Fitted(
            CIRCUMSTANCES,
            Map.of("fits", 0.83),
            Optional.of(new ConfidenceTable(
                    Map.of("fits", 1.1, "adds-up", 1.0 / 3), List.of(new Step(0, .125), new Step(0.9, 2.0 / 3)))));

    @Test
    void parse_whatWasWritten_isTheSame() {
        assertThat(Fitted.parse(FITTED.json())).isEqualTo(FITTED);
    }

    @Test
    void parse_withoutConfidence_isTheSame() {
        Fitted thresholds = new Fitted(CIRCUMSTANCES, Map.of("fits", 1.0), Optional.empty());

        assertThat(Fitted.parse(thresholds.json())).isEqualTo(thresholds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "thresholds"       | "threshold"        | nothing reads `threshold`
                    "from" : 0.0       | "from" : 0.1       | the first must begin at 0
                    "from" : 0.0       | "from" : "0"       | from: must be a number
                    "from" : 0.9       | "from" : 0         | sums must rise
                    0.6666666666666666 | 0.1                | confidences not fall
                    0.6666666666666666 | 1.5                | from 0 to 1
                    "fits" : 1.1       | "fits" : -1.1      | none may be negative
                    "fits" : 0.83      | "fits" : 0         | above 0 and at most 1
                    "asked" : "0a1b",  | ''                 | asked: must be a text, got nothing
                    scaffold-fitted-1  | scaffold-fitted-2  | must be `scaffold-fitted-1`
                    "prompts" : "2c3d" | "asked" : "2c3d"   | not JSON
                    "weights" : {      | "weights" : 3, "" : { | nothing reads ``
                    """)
    void parse_somethingElse_isRefusedAndSaysWhy(String written, String instead, String why) {
        String json = FITTED.json();
        assertThat(json).contains(written);

        assertThatThrownBy(() -> Fitted.parse(json.replaceFirst(java.util.regex.Pattern.quote(written), instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            '', nothing
            '[]', []
            'null', null
            '{} {}', not JSON
            '{', not JSON
            """)
    void parse_noObject_isRefused(String json, String why) {
        assertThatThrownBy(() -> Fitted.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void circumstances_sameButForTheSeed_doNotDiffer() {
        Circumstances now = new Circumstances(
                "0a1b",
                "2c3d",
                new ModelId("small"),
                CIRCUMSTANCES.judges(),
                Sampling.DEFAULT.withTemperature(0.7).withSeed(4));

        assertThat(now.differFrom(CIRCUMSTANCES)).isEmpty();
    }

    @Test
    void circumstances_anythingElse_differAndSayInWhat() {
        assertThat(with("ffff", "2c3d", "small", "other", 0.7)).contains("other questions");
        assertThat(with("0a1b", "ffff", "small", "other", 0.7)).contains("other prompts");
        assertThat(with("0a1b", "2c3d", "large", "other", 0.7)).contains("answers of small", "is large");
        assertThat(with("0a1b", "2c3d", "small", "third", 0.7)).contains("with other as `judge`");
        assertThat(with("0a1b", "2c3d", "small", "other", 0)).contains("temperature 0.7", "temperature 0.0");
        assertThat(with("0a1b", "2c3d", "", "other", 0.7)).contains("(undeclared)");
    }

    @Test
    void circumstances_modelWithoutAName_isNeverTheSame() {
        Circumstances undeclared = new Circumstances("0a1b", "2c3d", ModelId.UNDECLARED, Map.of(), Sampling.DEFAULT);

        assertThat(undeclared.differFrom(undeclared)).isPresent();
    }

    private static String with(String asked, String prompts, String answering, String judge, double temperature) {
        Map<String, ModelId> judges = Map.of("critic", new ModelId("small"), "judge", new ModelId(judge));
        Sampling sampling = Sampling.DEFAULT.withTemperature(temperature);
        return new Circumstances(asked, prompts, new ModelId(answering), judges, sampling)
                .differFrom(CIRCUMSTANCES)
                .orElse("");
    }
}
