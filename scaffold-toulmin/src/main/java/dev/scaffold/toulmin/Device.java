package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Role;
import dev.scaffold.Threshold;
import dev.scaffold.toulmin.arithmetic.Formula;
import dev.scaffold.toulmin.arithmetic.Likeness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A way of judging a claim by code that takes calls: a model works the question out afresh and is not shown the draft. The calls are
 * made once a deliberation, and what they bring is held against the claim of every draft. Only claims that code can compare are judged.
 */
public enum Device {
    /**
     * The model is asked what the answering model was asked, once or several times, and what its answers end on is compared: another
     * number, another option, yes against no. That answers are the same is no reason to agree, so this can only veto. The share of
     * the fresh answers that are the same is the finding's probability (Wang et al., arXiv 2203.11171, have the answers vote).
     */
    REDERIVE,
    /** The model writes the answer as an expression, which code evaluates. */
    FORMULA;

    /** The word of the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A share of 0.6 asks for 3 of 5, whatever the last bit of the product is. */
    private static final double ROUNDING = 1e-9;

    /** One time in twenty, as tests of chance have it. */
    private static final double SELDOM = 0.05;

    /** The most fresh answers that a question may be held against. */
    public static final int MOST_TIMES = 100;

    /** The judge that has this done by a role, once. */
    public Judge by(Role role) {
        return new Judge.ByCode(word(), List.of(role.name()));
    }

    /**
     * The judge that has this done by a role so many times.
     *
     * @throws IllegalArgumentException if times are not from 1 to {@link #MOST_TIMES}, or more than 1 and not of {@link #REDERIVE}
     */
    public Judge by(Role role, int times) {
        if (times < 1 || times > (this == REDERIVE ? MOST_TIMES : 1)) {
            throw new IllegalArgumentException("times: must be from 1 to " + MOST_TIMES
                    + ", and 1 unless it is rederive, got " + times + " for " + word());
        }
        return times == 1 ? by(role) : new Judge.ByCode(word(), List.of(role.name(), Integer.toString(times)));
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

    /** How many answers a question is held against: 1 unless it is by {@link #REDERIVE} and says so. */
    public static int times(CriticalQuestion question) {
        boolean told = question.judge() instanceof Judge.ByCode code
                && code.check().equals(REDERIVE.word())
                && code.arguments().size() > 1;
        return told
                ? Integer.parseInt(((Judge.ByCode) question.judge()).arguments().get(1))
                : 1;
    }

    /** How many of its answers must be the same for it to be met, where there are many to choose from, as of numbers. */
    public static int needed(CriticalQuestion question) {
        return needed(question, OptionalInt.empty());
    }

    /**
     * How many of its answers must be the same for it to be met: the share that the script asks for, at least one. Untold, more than half,
     * and where there are few answers to choose from, so many that guessing would seldom bring them: all 5 of 5 for yes or no.
     *
     * @param choices how many there are to choose from, if they are few
     */
    static int needed(CriticalQuestion question, OptionalInt choices) {
        int times = times(question);
        OptionalDouble share = question.threshold().map(Threshold::probability).orElse(OptionalDouble.empty());
        return share.isPresent()
                ? Math.max(1, (int) Math.ceil(share.getAsDouble() * times - ROUNDING))
                : Math.max(times / 2 + 1, choices.isPresent() ? unguessed(times, choices.getAsInt()) : 1);
    }

    /** The fewest of so many guesses that fall on one of the choices no more often than {@link #SELDOM}; all, if even they do. */
    private static int unguessed(int times, int choices) {
        int fewest = times;
        double chance = Math.pow(1.0 / choices, times);
        double tail = chance;
        while (fewest > 1) {
            chance *= (double) fewest / (times - fewest + 1) * (choices - 1);
            tail += chance;
            if (tail > SELDOM) {
                return fewest;
            }
            fewest--;
        }
        return fewest;
    }
}
