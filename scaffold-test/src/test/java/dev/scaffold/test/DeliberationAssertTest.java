package dev.scaffold.test;

import static dev.scaffold.test.ScaffoldAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Deliberation;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeliberationAssertTest {
    private static final Deliberation AGREED = Deliberations.with(Deliberations.AGREED);
    private static final Deliberation UNANCHORED =
            Deliberations.with(new Verdict.Agreed(List.of("sums-recompute"), false));
    private static final Deliberation WITHHELD = Deliberations.with(new Verdict.Withheld(List.of("a", "b")));
    private static final Deliberation UNDECIDED = Deliberations.with(new Verdict.Undecided(List.of("sure"), "no time"));
    private static final Deliberation PASSED = Deliberations.passedThrough();

    private static final Map<String, Deliberation> ALL = Map.of(
            "agreed", AGREED, "unanchored", UNANCHORED, "withheld", WITHHELD, "undecided", UNDECIDED, "passed", PASSED);

    @TestFactory
    Stream<DynamicTest> verdictAssertions_everyDeliberation_holdForTheirOwnOnly() {
        return Stream.of(
                        only("isAgreed", d -> assertThat(d).isAgreed(), AGREED, UNANCHORED),
                        only("isAnchored", d -> assertThat(d).isAnchored(), AGREED),
                        only("isUnanchored", d -> assertThat(d).isUnanchored(), UNANCHORED),
                        only("restsOn", d -> assertThat(d).restsOn("sums-recompute"), AGREED, UNANCHORED),
                        only("restsOn too much", d -> assertThat(d).restsOn("sums-recompute", "sure")),
                        only("restsOn nothing", d -> assertThat(d).restsOn()),
                        only("isWithheld", d -> assertThat(d).isWithheld(), WITHHELD),
                        only("isWithheldBy", d -> assertThat(d).isWithheldBy("b", "a"), WITHHELD),
                        only("isWithheldBy too little", d -> assertThat(d).isWithheldBy("a")),
                        only("isUndecided", d -> assertThat(d).isUndecided(), UNDECIDED),
                        only("isUndecidedOn", d -> assertThat(d).isUndecidedOn("sure"), UNDECIDED),
                        only("isUndecidedOn nothing", d -> assertThat(d).isUndecidedOn()),
                        only("passedThrough", d -> assertThat(d).passedThrough(), PASSED))
                .flatMap(s -> s);
    }

    private static Stream<DynamicTest> only(String name, Consumer<Deliberation> assertion, Deliberation... holding) {
        return ALL.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(name + " of " + e.getKey(), () -> {
                    if (List.of(holding).contains(e.getValue())) {
                        assertion.accept(e.getValue());
                    } else {
                        assertThatThrownBy(() -> assertion.accept(e.getValue())).isInstanceOf(AssertionError.class);
                    }
                }));
    }

    @Test
    void hasCalls_brokenOneAmongThem_countsIt() {
        assertThat(AGREED).hasCalls(2).hasCallsAtMost(2).hasAttempts(1);
        assertThatThrownBy(() -> assertThat(AGREED).hasCalls(1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(AGREED).hasCallsAtMost(1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(AGREED).hasAttempts(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void hasFinding_otherOutcomeOrNotAsked_fails() {
        assertThat(AGREED).hasFinding("sums-recompute", Outcome.MET).hasFinding("sure", Outcome.UNCLEAR);
        assertThatThrownBy(() -> assertThat(AGREED).hasFinding("sums-recompute", Outcome.UNMET))
                .hasMessageContaining("expected: sums-recompute UNMET, not MET");
        assertThatThrownBy(() -> assertThat(AGREED).hasFinding("no-such", Outcome.UNCLEAR))
                .hasMessageContaining("it was not asked");
    }

    @Test
    void replyText_agreed_isTheDraft() {
        assertThat(AGREED).replyText().isEqualTo("3 + 4 = 7. Answer: 7");
    }

    @Test
    void isAgreed_failing_showsTheWholeDeliberation() {
        assertThatThrownBy(() -> assertThat(WITHHELD).isAgreed())
                .hasMessage(
                        """
                        expected: agreed
                         but was: withheld by [a, b]

                        scaffold careful-math: withheld by [a, b]
                          asked: Ann has 3 apples and buys 4. How many has she?
                          attempt 1: withheld by [a, b]
                            draft: 3 + 4 = 7. Answer: 7
                            MET sums-recompute, code:arithmetic, RECOMPUTATION: 3 + 4 = 7
                            UNCLEAR sure, critic, NOTHING: said nothing
                          broken critic call: time-out
                          reply: 3 + 4 = 7. Answer: 7
                          calls: 2""");
    }
}
