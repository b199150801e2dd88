package dev.scaffold.test;

import dev.scaffold.Anchor;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /** It is Met. */
    public FindingAssert isMet() {
        return hasOutcome(Outcome.MET);
    }

    /** It is Unmet. */
    public FindingAssert isUnmet() {
        return hasOutcome(Outcome.UNMET);
    }

    /** It is Unclear. */
    public FindingAssert isUnclear() {
        return hasOutcome(Outcome.UNCLEAR);
    }

    /** It is NotApplicable. */
    public FindingAssert isNotApplicable() {
        return hasOutcome(Outcome.NOT_APPLICABLE);
    }

    /** It came to this. */
    public FindingAssert hasOutcome(Outcome outcome) {
        return requireTrue(finding().outcome() == outcome, outcome.name());
    }

    /** It is about this part. */
    public FindingAssert isAbout(String part) {
        return requireTrue(finding().part().filter(part::equals).isPresent(), "about " + part);
    }

    /** It is about the whole. */
    public FindingAssert isAboutTheWhole() {
        return requireTrue(finding().part().isEmpty(), "about the whole");
    }

    /** It rests on this. */
    public FindingAssert restsOn(Basis basis) {
        return requireTrue(finding().basis() == basis, "resting on " + basis);
    }

    /** It was judged by this, for instance {@code code:arithmetic}. */
    public FindingAssert isJudgedBy(String judge) {
        return requireTrue(finding().judgedBy().equals(judge), "judged by " + judge);
    }

    /** It quotes this text, and code found it. */
    public FindingAssert quotes(String text) {
        return requireTrue(
                finding()
                        .quote()
                        .filter(q ->
                                q instanceof Anchor.Quoted found && found.text().equals(text))
                        .isPresent(),
                "quoting \"" + text + "\"");
    }

    /** Its reason has this text in it. */
    public FindingAssert hasReasonContaining(String text) {
        return requireTrue(finding().reason().contains(text), "a reason with \"" + text + "\" in it");
    }

    private Finding finding() {
        isNotNull();
        return actual;
    }

    private FindingAssert requireTrue(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("%s", "expected: " + expected + "\n but was: " + DeliberationText.line(actual));
        }
        return this;
    }
}
