package dev.scaffold.toulmin;

/** One difference from the published method that {@link Cqot2024} can be given, alone or together with others. */
public enum CqotChange {
    /** The next plan is made with the last one and what was not met in it, instead of blindly. */
    FEEDBACK,
    /** The answer follows the plan that met most questions, the earliest of equals, instead of the latest. */
    BEST_PLAN,
    /** The answer is put to the same questions as the plans; the verdict is about the answer. */
    JUDGE_ANSWER,
    /** Where no plan passes there is no answer, instead of a forced one. */
    ABSTAIN
}
