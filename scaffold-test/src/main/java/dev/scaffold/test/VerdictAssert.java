package dev.scaffold.test;

import dev.scaffold.Verdict;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a verdict. Questions are compared without their order, since that is the script's. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {
    private final String context;

    VerdictAssert(Verdict actual, String context) {
        super(actual, VerdictAssert.class);
        this.context = context;
    }

    /** It is Agreed. */
    public VerdictAssert isAgreed() {
        return requireTrue(verdict().isAgreed(), "agreed");
    }

    /** It is Withheld. */
    public VerdictAssert isWithheld() {
        return requireTrue(verdict() instanceof Verdict.Withheld, "withheld");
    }

    /** It is Undecided. */
    public VerdictAssert isUndecided() {
        return requireTrue(verdict() instanceof Verdict.Undecided, "undecided");
    }

    /** It is Agreed, and something outside the answering model vouches for it. */
    public VerdictAssert isAnchored() {
        return requireTrue(verdict() instanceof Verdict.Agreed a && a.anchored(), "agreed and anchored");
    }

    /** It is Agreed, and nothing outside the answering model vouches for it. */
    public VerdictAssert isUnanchored() {
        return requireTrue(verdict() instanceof Verdict.Agreed a && !a.anchored(), "agreed and unanchored");
    }

    /** It is Agreed, and rests on exactly these questions. */
    public VerdictAssert restsOn(String... questions) {
        List<String> actualOnes = verdict().fold(Verdict.Agreed::restsOn, w -> List.of(), u -> List.of());
        return requireTrue(
                verdict().isAgreed() && sameSet(actualOnes, List.of(questions)),
                "agreed, resting on " + List.of(questions));
    }

    /** It is Withheld, because of exactly these questions. */
    public VerdictAssert isWithheldBy(String... questions) {
        return requireTrue(
                verdict() instanceof Verdict.Withheld w && sameSet(w.because(), List.of(questions)),
                "withheld by " + List.of(questions));
    }

    /** It is Undecided, and exactly these questions are open. */
    public VerdictAssert isUndecidedOn(String... questions) {
        return requireTrue(
                verdict() instanceof Verdict.Undecided u && sameSet(u.open(), List.of(questions)),
                "undecided on " + List.of(questions));
    }

    private Verdict verdict() {
        isNotNull();
        return actual;
    }

    private static boolean sameSet(List<String> one, List<String> other) {
        return one.stream().sorted().toList().equals(other.stream().sorted().toList());
    }

    private VerdictAssert requireTrue(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("%s", "expected: " + expected + "\n but was: " + shown(actual) + context);
        }
        return this;
    }

    static String shown(Verdict verdict) {
        return verdict.fold(
                a -> "agreed, " + (a.anchored() ? "anchored" : "unanchored") + ", resting on " + a.restsOn(),
                w -> "withheld by " + w.because(),
                u -> "undecided on " + u.open() + (u.note().isEmpty() ? "" : " (" + u.note() + ")"));
    }
}
