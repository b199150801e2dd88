package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Gate;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gates that weigh findings together: what they say of themselves, and where they stand in a formula. */
class ArgumentGateTest {
    private static final ArgumentRules RULES = new ArgumentRules(
            List.of(
                    new Concern("b", new Target.Whole(Part.Kind.CLAIM), 1, Defence.NONE),
                    new Concern("a", new Target.Whole(Part.Kind.GROUNDS), 2, Defence.NONE),
                    new Concern("c", Target.DRAFT, 1, Defence.NONE)),
            Structure.LINKED);
    private static final ConfidenceTable TABLE = table();
    private static final ArgumentGate ACCEPTED = new ClaimAccepted(RULES);
    private static final ArgumentGate STRENGTH = strength("0.60");
    private static final ArgumentGate CONFIDENCE = confidence("0.8");

    @Test
    void words_eachGate_areThoseOfTheLanguage() {
        assertThat(ACCEPTED.words()).isEqualTo("claim accepted");
        assertThat(STRENGTH.words()).isEqualTo("strength of claim >= 0.60");
        assertThat(CONFIDENCE.words()).isEqualTo("confidence >= 0.8");
        assertThat(strength("1E-1").words()).isEqualTo("strength of claim >= 0.1");
        assertThat(confidence("1E-1").words()).isEqualTo("confidence >= 0.1");
    }

    @Test
    void questions_eachGate_areThoseItDependsOnInOrder() {
        assertThat(ACCEPTED.questions()).containsExactly("b", "a");
        assertThat(STRENGTH.questions()).containsExactly("b", "a");
        assertThat(CONFIDENCE.questions()).containsExactly("c", "a");
    }

    @Test
    void weighsArgument_allButTheConfidence() {
        assertThat(ACCEPTED.weighsArgument()).isTrue();
        assertThat(STRENGTH.weighsArgument()).isTrue();
        assertThat(CONFIDENCE.weighsArgument()).isFalse();
    }

    @Test
    void in_nestedFormula_findsThemFromLeftToRight() {
        Gate met = new QuestionMet("d");
        Gate formula = new AllOf(List.of(met, STRENGTH, new AnyOf(List.of(CONFIDENCE, met, ACCEPTED))));

        assertThat(ArgumentGate.in(formula)).containsExactly(STRENGTH, CONFIDENCE, ACCEPTED);
        assertThat(ArgumentGate.in(CONFIDENCE)).containsExactly(CONFIDENCE);
        assertThat(ArgumentGate.in(met)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"...M, true", "...U, false", "UUUM, true"})
    void granted_joinedByAnd_whatElseIsAskedForStays(String signs, boolean holds) {
        Gate formula = new AllOf(List.of(ACCEPTED, new QuestionMet("d"), new AnyOf(List.of(CONFIDENCE))));

        assertThat(ArgumentGate.granted(formula).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @Test
    void granted_joinedByOr_holdsWhateverElseWasFound() {
        Gate formula = new AnyOf(List.of(new QuestionMet("d"), STRENGTH));

        assertThat(formula.holds(Outcomes.of("UUUU"))).isFalse();
        assertThat(ArgumentGate.granted(formula).holds(Outcomes.of("UUUU"))).isTrue();
    }

    @Test
    void granted_plainFormula_isAsItWas() {
        Gate formula = new AnyOf(List.of(new QuestionMet("a"), new AllOf(List.of(new QuestionMet("b")))));

        assertThat(ArgumentGate.granted(formula)).isEqualTo(formula);
    }

    /** The claim puts 0.5 forward; what weighs 1 bears on it with 0.5, what weighs 2 with 0.75. */
    @ParameterizedTest
    @CsvSource({
        "MM, 0.9375, true",
        "MM, 0.9376, false",
        "UM, 0.375, true",
        "UM, 0.376, false",
        "MU, 0.625, true",
        "MU, 0.626, false",
        "?U, 0.0625, true",
        "?U, 0.0626, false",
        "-M, 0.75, true",
        "-M, 0.751, false",
        "-M, 0, true",
        "UU, 0, true",
        "MM, 1, false",
    })
    void strength_claimAndGrounds_isThatOfDfQuad(String signs, String least, boolean holds) {
        assertThat(strength(least).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "..M, 0.5, true",
        "..M, 0.51, false",
        "M.., 0.2, true",
        "M.., 0.21, false",
        "M.M, 0.9, true",
        "M.M, 0.91, false",
        "U.?, 0.2, true",
        ".M., 0.21, false",
        "M.M, 0, true",
        "M.M, 1, false",
    })
    void confidence_atTheEdgeOfAStep_holds(String signs, String least, boolean holds) {
        assertThat(confidence(least).holds(Outcomes.of(signs))).isEqualTo(holds);
    }

    @Test
    void trace_confidence_tellsWhatEachQuestionAdds() {
        Trace trace = confidence("0.8").trace(Outcomes.of("M.U"));

        assertThat(trace)
                .isEqualTo(new Trace(
                        "confidence >= 0.8",
                        false,
                        List.of("c"),
                        List.of(
                                "the confidence is 0.200, at a sum of 1.000",
                                "  `c`: 0.000 of 2.000",
                                "  `a`: 1.000 of 1.000")));
    }

    @Test
    void trace_gateThatHolds_tellsWhatItCannotDoWithout() {
        assertThat(confidence("0.8").trace(Outcomes.of("M.M")).tippedBy()).containsExactly("c", "a");
        assertThat(STRENGTH.trace(Outcomes.of("MM")).tippedBy()).containsExactly("a");
        assertThat(STRENGTH.trace(Outcomes.of("MM")).holds()).isTrue();
        assertThat(ACCEPTED.trace(Outcomes.of("MM")).tippedBy()).containsExactly("b", "a");
        assertThat(ACCEPTED.trace(Outcomes.of("MM")).holds()).isTrue();
        assertThat(ACCEPTED.trace(Outcomes.of("MM")).gate()).isEqualTo("claim accepted");
        assertThat(STRENGTH.trace(Outcomes.of("MM")).gate()).isEqualTo("strength of claim >= 0.60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void new_barOutsideOfZeroToOne_isRefused(String least) {
        assertThatThrownBy(() -> strength(least))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least: must be from 0 to 1, got " + least);
        assertThatThrownBy(() -> confidence(least))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least: must be from 0 to 1, got " + least);
    }

    private static StrengthOfClaim strength(String least) {
        return new StrengthOfClaim(new BigDecimal(least), RULES);
    }

    private static Confidence confidence(String least) {
        return new Confidence(new BigDecimal(least), TABLE);
    }

    /** Right 2 times in 10, from a sum of 2 on 5 times, from 3 on 9 times. */
    private static ConfidenceTable table() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("c", 2.0);
        weights.put("b", 0.0);
        weights.put("a", 1.0);
        return new ConfidenceTable(
                weights,
                List.of(
                        new ConfidenceTable.Step(0, 0.2),
                        new ConfidenceTable.Step(2, 0.5),
                        new ConfidenceTable.Step(3, 0.9)));
    }
}
