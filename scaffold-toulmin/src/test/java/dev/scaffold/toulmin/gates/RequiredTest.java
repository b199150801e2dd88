package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequiredTest {
    private static final List<String> ALL = List.of("one", "two", "three", "four");

    @Test
    void allMetAndSingleQuestions_areRequiredThroughEveryAnd() {
        Gate gate = new AllOf(List.of(new AllMet(List.of("one", "two")), new AllOf(List.of(new QuestionMet("three")))));

        assertThat(Required.by(gate)).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void alternativesAndWeights_requireNothingByTheirForm() {
        Gate either = new AnyOf(List.of(new QuestionMet("one"), new QuestionMet("two")));
        Gate weighed = new AtLeast(2, Map.of("three", 1, "four", 1));

        assertThat(Required.by(new AllOf(List.of(either, weighed)))).isEmpty();
    }

    @Test
    void requiredQuestionThatIsUnclear_keepsTheFormulaFromHolding() {
        Gate gate =
                new AllOf(List.of(new AllMet(List.of("one", "two")), new AtLeast(1, Map.of("three", 1, "four", 1))));

        assertThat(gate.holds(allMetBut(""))).isTrue();
        assertThat(Required.by(gate)).hasSize(2).noneMatch(question -> gate.holds(allMetBut(question)));
    }

    private static Findings allMetBut(String unclear) {
        Stream<Finding> findings = ALL.stream()
                .map(id -> Finding.of(
                        id, id.equals(unclear) ? Outcome.UNCLEAR : Outcome.MET, "critic", Basis.OPINION, ""));
        return new Findings(Argument.EMPTY, findings.toList());
    }
}
