package dev.scaffold.test;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingAssertTest {
    private static final Finding FINDING = Finding.of(
                    "sums", Outcome.UNMET, "code:arithmetic", Basis.QUOTE, "100% no %s")
            .about("grounds-1")
            .withQuote(new Anchor.Quoted("draft", 0, 9, "3 + 4 = 8"))
            .withProbability(0.25)
            .withRaw("No.");

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void outcomes_everyOutcome_holdForTheirOwnOnly(Outcome outcome) {
        Finding finding = FINDING.turned(outcome, "");

        passesIf(outcome == Outcome.MET, () -> assertThat(finding).isMet());
        passesIf(outcome == Outcome.UNMET, () -> assertThat(finding).isUnmet());
        passesIf(outcome == Outcome.UNCLEAR, () -> assertThat(finding).isUnclear());
        passesIf(outcome == Outcome.NOT_APPLICABLE, () -> assertThat(finding).isNotApplicable());
    }

    @Test
    void details_ofThisFinding_pass() {
        assertThat(FINDING)
                .isAbout("grounds-1")
                .restsOn(Basis.QUOTE)
                .isJudgedBy("code:arithmetic")
                .quotes("3 + 4 = 8")
                .hasReasonContaining("100%");
    }

    @Test
    void details_ofAnother_fail() {
        passesIf(false, () -> assertThat(FINDING).isAbout("grounds-2"));
        passesIf(false, () -> assertThat(FINDING).isAboutTheWhole());
        passesIf(false, () -> assertThat(FINDING).restsOn(Basis.TOOL));
        passesIf(false, () -> assertThat(FINDING).isJudgedBy("critic"));
        passesIf(false, () -> assertThat(FINDING).quotes("3 + 4"));
        passesIf(false, () -> assertThat(FINDING).hasReasonContaining("yes"));
        passesIf(false, () -> assertThat(FINDING.withQuote(new Anchor.Missing("3 + 4 = 8")))
                .quotes("3 + 4 = 8"));
    }

    @Test
    void isMet_failing_showsTheFinding() {
        assertThatThrownBy(() -> assertThat(FINDING).isMet())
                .hasMessage("expected: MET\n but was: UNMET sums of grounds-1, code:arithmetic, QUOTE,"
                        + " quoting \"3 + 4 = 8\" of draft, probability 0.25: 100% no %s [said: No.]");
    }

    @Test
    void verdict_byItself_isShownInOneLine() {
        Verdict undecided = new Verdict.Undecided(List.of("a"), "no time");

        assertThat(undecided).isUndecided().isUndecidedOn("a");
        assertThatThrownBy(() -> assertThat(undecided).isAgreed())
                .hasMessage("expected: agreed\n but was: undecided on [a] (no time)");
    }

    private static void passesIf(boolean expected, ThrowingCallable assertion) {
        if (expected) {
            org.assertj.core.api.Assertions.assertThatCode(assertion).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
        }
    }
}
