package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.toulmin.arithmetic.Formula;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way of judging a claim by code that takes a call: a model works the question out afresh and is not shown the draft. The call is
 * made once a deliberation, and what it brings is held against the claim of every draft. Only claims that code can compare are judged.
 */
public enum Device {
    /**
     * The model is asked what the answering model was asked, and what its answer ends on is compared: another number, another option,
     * yes against no. That two answers are the same is no reason to agree, so this can only veto.
     */
    REDERIVE,
    /** The model writes the answer as an expression, which code evaluates. */
    FORMULA;

    /** The word of the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The judge that has this done by a role. */
    public Judge by(Role role) {
        return new Judge.ByCode(word(), List.of(role.name()));
    }

    /** The device that answers a question, if one does. */
    public static Optional<Device> of(CriticalQuestion question) {
        if (question.judge() instanceof Judge.ByCode code) {
            for (Device device : values()) {
                if (code.check().equals(device.word())) {
                    return Optional.of(device);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether code can compare this claim with what comes of working it out. */
    boolean compares(String claim) {
        return this == REDERIVE ? Likeness.tells(claim) : Formula.compares(claim);
    }

    /** What a claim has to be for that, in words. */
    String compared() {
        return this == REDERIVE ? "number, option, yes or no" : "single number";
    }

    /** The role that is called for a question that a device answers: the critic unless another is named. */
    static Role role(CriticalQuestion question) {
        List<String> arguments = ((Judge.ByCode) question.judge()).arguments();
        return arguments.isEmpty() ? Role.CRITIC : Role.role(arguments.get(0));
    }
}
