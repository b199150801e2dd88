package dev.scaffold.test;

import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Verdict;

/** Where assertions on deliberations, verdicts and findings begin; to be imported beside AssertJ's own. */
public final class ScaffoldAssertions {

    private ScaffoldAssertions() {}

    /** Assertions on a deliberation. Failures show all of it, a line a finding. */
    public static DeliberationAssert assertThat(Deliberation actual) {
        return new DeliberationAssert(actual);
    }

    /** Assertions on a verdict. */
    public static VerdictAssert assertThat(Verdict actual) {
        return new VerdictAssert(actual, "");
    }

    /** Assertions on a finding. */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }
}
