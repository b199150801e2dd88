package dev.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @ParameterizedTest
    @CsvSource({
        "MET MET,                       MET",
        "MET UNCLEAR,                   UNCLEAR",
        "MET UNCLEAR UNMET,             UNMET",
        "UNCLEAR UNMET,                 UNMET",
        "NOT_APPLICABLE MET,            MET",
        "NOT_APPLICABLE UNCLEAR,        UNCLEAR",
        "NOT_APPLICABLE UNMET,          UNMET",
        "NOT_APPLICABLE NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void of_overParts_isTheWorstThatSaysSomething(String outcomes, Outcome expected) {
        List<Finding> all = new ArrayList<>();
        for (String outcome : outcomes.split(" ")) {
            all.add(finding("q", Outcome.valueOf(outcome)).about("grounds-" + all.size()));
        }

        assertThat(of(all).of("q")).isEqualTo(expected);
    }

    @Test
    void of_questionNotAsked_isUnclear() {
        Findings findings = of(List.of(finding("other", Outcome.MET)));

        assertThat(findings.of("q")).isEqualTo(Outcome.UNCLEAR);
        assertThat(findings.asked("q")).isFalse();
        assertThat(findings.on("q")).isEmpty();
    }

    @Test
    void asked_questionWithAFinding_isTrue() {
        Findings findings = of(List.of(finding("other", Outcome.MET), finding("q", Outcome.UNCLEAR)));

        assertThat(findings.asked("q")).isTrue();
        assertThat(findings.on("q")).extracting(Finding::outcome).containsExactly(Outcome.UNCLEAR);
    }

    @Property
    void of_anyOrder_isTheSame(@ForAll("shuffled") List<List<Finding>> pair) {
        for (String question : List.of("a", "b", "c")) {
            assertThat(of(pair.get(0)).of(question)).isEqualTo(of(pair.get(1)).of(question));
        }
    }

    @Property
    void of_findingsOnOtherQuestions_makeNoDifference(@ForAll("findings") List<Finding> all) {
        List<Finding> own = all.stream().filter(f -> f.question().equals("a")).toList();

        assertThat(of(all).of("a")).isEqualTo(of(own).of("a"));
    }

    @Property
    void of_metTurnedIntoUnclearOrUnmet_isNeverMetAfterwards(@ForAll("findings") List<Finding> all) {
        Findings turned =
                of(all).map(f -> f.met() ? f.turned(f.reason().isEmpty() ? Outcome.UNCLEAR : Outcome.UNMET, "") : f);

        assertThat(turned.of("a")).isNotEqualTo(Outcome.MET);
    }

    @Property
    void byQuestion_anyFindings_keepsAllOfThemInOrder(@ForAll("findings") List<Finding> all) {
        Findings findings = of(all);

        findings.byQuestion().forEach((question, list) -> assertThat(list).isEqualTo(findings.on(question)));
        assertThat(findings.byQuestion().values().stream().mapToInt(List::size).sum())
                .isEqualTo(all.size());
    }

    @Test
    void map_change_replacesEveryFindingInItsPlace() {
        Findings findings = of(List.of(finding("a", Outcome.MET), finding("b", Outcome.UNMET)));

        Findings changed = findings.map(f -> f.turned(Outcome.UNCLEAR, "again"));

        assertThat(changed.all())
                .containsExactly(
                        finding("a", Outcome.UNCLEAR).turned(Outcome.UNCLEAR, "again"),
                        finding("b", Outcome.UNCLEAR).turned(Outcome.UNCLEAR, "again"));
        assertThat(findings.all()).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.UNMET);
    }

    @Test
    void plus_more_comesLast() {
        Findings findings = of(List.of(finding("a", Outcome.MET))).plus(List.of(finding("b", Outcome.UNMET)));

        assertThat(findings.all()).extracting(Finding::question).containsExactly("a", "b");
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), Arbitraries.of(Outcome.class), Arbitraries.of("", "reason"))
                .as((question, outcome, reason) -> finding(question, outcome).turned(outcome, reason))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<Finding>>> shuffled() {
        return findings().flatMap(all -> Arbitraries.shuffle(all).map(other -> List.of(all, other)));
    }

    private static Findings of(List<Finding> all) {
        return new Findings(Argument.EMPTY, all);
    }

    private static Finding finding(String question, Outcome outcome) {
        return Finding.of(question, outcome, "critic", Basis.OPINION, "");
    }
}
