package dev.scaffold.lab.runs;

import java.util.List;
import java.util.Objects;

/**
 * What a scaffold made of its drafts in one trial.
 *
 * @param verdict {@code agreed}, {@code withheld} or {@code undecided}; of a position that was challenged {@code held}, {@code revised}
 *     or {@code undecided}, and nothing else is told then
 * @param anchored whether an agreement rests on more than a model's own opinion; false unless agreed
 * @param best the number of the attempt that the verdict is about, whose answer is the trial's, also where it is withheld
 * @param attempts every attempt, in order
 * @param onFirstDraft what every question came to on the first draft, in the order of the script, one entry for each part it was
 *     asked of
 * @param firstDraftRight whether the first draft's answer is right
 */
public record Judged(
        String verdict,
        boolean anchored,
        int best,
        List<AttemptScore> attempts,
        List<QuestionScore> onFirstDraft,
        boolean firstDraftRight) {

    public Judged {
        Objects.requireNonNull(verdict, "verdict");
        attempts = List.copyOf(attempts);
        onFirstDraft = List.copyOf(onFirstDraft);
    }

    /** A copy with this verdict, which is no agreement. */
    Judged withVerdict(String refusal) {
        return new Judged(refusal, false, best, attempts, onFirstDraft, firstDraftRight);
    }

    /** True if it was agreed to. */
    public boolean agreed() {
        return verdict.equals("agreed");
    }
}
