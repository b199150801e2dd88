package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts small enough to be worked out by hand. */
class DecisionCasesTest {
    private static final List<String> QUESTIONS = List.of("a", "b", "c");
    private static final Gate ALL = new AllMet(QUESTIONS);
    private static final Gate ANY =
            new AnyOf(List.of(new QuestionMet("a"), new QuestionMet("b"), new QuestionMet("c")));

    @Test
    void of_allMet_restsOnAllInTheOrderOfTheScript() {
        Verdict verdict = Decision.of(ALL, QUESTIONS, findings(met("c"), met("a"), met("b")));

        assertThat(verdict).isEqualTo(new Verdict.Agreed(List.of("a", "b", "c"), false));
    }

    @ParameterizedTest
    @CsvSource({"OPINION, QUOTE, b", "QUOTE, OPINION, a", "OPINION, RECOMPUTATION, b"})
    void of_oneOfTwoIsEnough_restsOnTheOneThatIsAnchored(Basis a, Basis b, String expected) {
        Findings findings = findings(met("a", a), met("b", b));

        Verdict verdict = Decision.of(ANY, QUESTIONS, findings);

        assertThat(verdict).isEqualTo(new Verdict.Agreed(List.of(expected), false));
    }

    @Test
    void of_everyWayNeedsAnAnchor_isAnchored() {
        Gate gate = new AllOf(List.of(new QuestionMet("a"), ANY));

        Verdict verdict = Decision.of(gate, QUESTIONS, findings(met("a", Basis.QUOTE), met("b")));

        assertThat(verdict).isEqualTo(new Verdict.Agreed(List.of("a"), true));
    }

    @Test
    void of_somethingUnmet_isWithheldByThatAlone() {
        Verdict verdict = Decision.of(ALL, QUESTIONS, findings(met("a"), unmet("b"), unclear("c")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("b")));
    }

    @Test
    void of_twoUnmetThatBothAreNeeded_namesBoth() {
        Verdict verdict = Decision.of(ALL, QUESTIONS, findings(unmet("b"), unmet("a"), met("c")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("a", "b")));
    }

    @Test
    void of_oneOfSeveralUnmetWouldBeEnough_namesOne() {
        Verdict verdict = Decision.of(ANY, QUESTIONS, findings(unmet("c"), unmet("b"), unmet("a")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("c")));
    }

    @Test
    void of_theUnmetOneWouldBeEnough_whatDoesNotApplyIsNotNamed() {
        Gate either = new AnyOf(List.of(new QuestionMet("a"), new QuestionMet("b")));

        Verdict verdict = Decision.of(either, QUESTIONS, findings(unmet("a"), notApplicable("b"), met("c")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("a")));
    }

    @Test
    void of_whatDoesNotApplyIsNeededToo_namesBoth() {
        Gate both = new AllOf(List.of(new QuestionMet("a"), new QuestionMet("b")));

        Verdict verdict = Decision.of(both, QUESTIONS, findings(notApplicable("a"), unmet("b")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("a", "b")));
    }

    @Test
    void of_metWithTooLittleProbability_isNamed() {
        Gate sure = findings -> findings.on("a").stream()
                .allMatch(f -> f.met() && f.probability().orElse(1) >= 0.9);

        Verdict verdict = Decision.of(sure, QUESTIONS, findings(met("a").withProbability(0.6), met("b")));

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("a")));
    }

    @Test
    void of_openQuestions_areNamedInTheOrderOfTheScript() {
        Verdict verdict = Decision.of(ALL, QUESTIONS, findings(unclear("c"), met("b")));

        assertThat(verdict).isEqualTo(new Verdict.Undecided(List.of("a", "c"), ""));
    }

    @Test
    void of_openForOnePartOfAQuestionThatIsUnmet_namesThatQuestionOnly() {
        Gate anyPart = findings -> findings.on("a").stream().anyMatch(Finding::met);
        Findings findings =
                findings(unmet("a").about("grounds-1"), unclear("a").about("grounds-2"), met("b"), unmet("c"));

        Verdict verdict = Decision.of(anyPart, QUESTIONS, findings);

        assertThat(verdict).isEqualTo(new Verdict.Undecided(List.of("a"), ""));
    }

    @Test
    void ruledOut_byWhatIsKnown_onlyWhereNothingOpenCouldHelp() {
        assertThat(Decision.ruledOut(ALL, QUESTIONS, findings(met("a"), unclear("b"))))
                .isFalse();
        assertThat(Decision.ruledOut(ALL, QUESTIONS, findings(met("a"), met("b"), met("c"))))
                .isFalse();
        assertThat(Decision.ruledOut(ALL, QUESTIONS, findings(met("a"), unmet("b"))))
                .isTrue();
    }

    private static Findings findings(Finding... all) {
        return new Findings(Argument.EMPTY, List.of(all));
    }

    private static Finding met(String question) {
        return met(question, Basis.OPINION);
    }

    private static Finding met(String question, Basis basis) {
        return finding(question, Outcome.MET, basis);
    }

    private static Finding unmet(String question) {
        return finding(question, Outcome.UNMET, Basis.OPINION);
    }

    private static Finding unclear(String question) {
        return finding(question, Outcome.UNCLEAR, Basis.NOTHING);
    }

    private static Finding notApplicable(String question) {
        return finding(question, Outcome.NOT_APPLICABLE, Basis.NOTHING);
    }

    private static Finding finding(String question, Outcome outcome, Basis basis) {
        return Finding.of(question, outcome, "judge", basis, "");
    }
}
