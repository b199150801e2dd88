package dev.scaffold.test;

import dev.scaffold.Deliberation;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a deliberation. What passed through has no verdict: it is neither agreed nor withheld nor undecided. */
public final class DeliberationAssert extends AbstractAssert<DeliberationAssert, Deliberation> {

    DeliberationAssert(Deliberation actual) {
        super(actual, DeliberationAssert.class);
    }

    /** The checks are met. */
    public DeliberationAssert isAgreed() {
        return verdict(VerdictAssert::isAgreed);
    }

    /** A check failed that agreement cannot do without. */
    public DeliberationAssert isWithheld() {
        return verdict(VerdictAssert::isWithheld);
    }

    /** It could not be told. */
    public DeliberationAssert isUndecided() {
        return verdict(VerdictAssert::isUndecided);
    }

    /** It is agreed, and something outside the answering model vouches for it. */
    public DeliberationAssert isAnchored() {
        return verdict(VerdictAssert::isAnchored);
    }

    /** It is agreed, and nothing outside the answering model vouches for it. */
    public DeliberationAssert isUnanchored() {
        return verdict(VerdictAssert::isUnanchored);
    }

    /** It is withheld because of exactly these questions. */
    public DeliberationAssert isWithheldBy(String... questions) {
        return verdict(v -> v.isWithheldBy(questions));
    }

    /** It is undecided, and exactly these questions are open. */
    public DeliberationAssert isUndecidedOn(String... questions) {
        return verdict(v -> v.isUndecidedOn(questions));
    }

    /** It is agreed and rests on exactly these questions. */
    public DeliberationAssert restsOn(String... questions) {
        return verdict(v -> v.restsOn(questions));
    }

    /** The reply asks for tools and was not judged. */
    public DeliberationAssert passedThrough() {
        return requireTrue(deliberation().passedThrough(), "passed through");
    }

    /** Models were called this often, broken calls included. */
    public DeliberationAssert hasCalls(int calls) {
        return requireTrue(DeliberationText.calls(deliberation()) == calls, calls + " calls");
    }

    /** Models were called no more often than this, broken calls included. */
    public DeliberationAssert hasCallsAtMost(int calls) {
        return requireTrue(DeliberationText.calls(deliberation()) <= calls, "at most " + calls + " calls");
    }

    /** There were this many drafts. */
    public DeliberationAssert hasAttempts(int attempts) {
        return requireTrue(deliberation().attempts().size() == attempts, attempts + " attempts");
    }

    /** In the attempt that the verdict is about, the question was asked, and came to this over all parts it was asked of. */
    public DeliberationAssert hasFinding(String question, Outcome outcome) {
        isJudged();
        Findings findings = deliberation().bestAttempt().findings();
        return requireTrue(
                findings.asked(question) && findings.of(question) == outcome,
                question + " " + outcome
                        + (findings.asked(question) ? ", not " + findings.of(question) : ", but it was not asked"));
    }

    /** It keeps the rules that every deliberation keeps, see {@link DeliberationInvariants}. */
    public DeliberationAssert keepsTheRules() {
        DeliberationInvariants.hold(deliberation());
        return this;
    }

    /** The text that goes out. */
    public AbstractStringAssert<?> replyText() {
        return Assertions.assertThat(deliberation().reply().text());
    }

    private DeliberationAssert verdict(Consumer<VerdictAssert> expected) {
        isJudged();
        expected.accept(new VerdictAssert(deliberation().verdict(), DeliberationText.of(actual)));
        return this;
    }

    private void isJudged() {
        requireTrue(!deliberation().passedThrough(), "judged, not passed through");
    }

    private Deliberation deliberation() {
        isNotNull();
        return actual;
    }

    private DeliberationAssert requireTrue(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("%s", "expected: " + expected + "\n but was:" + DeliberationText.of(actual));
        }
        return this;
    }
}
