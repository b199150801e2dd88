package dev.scaffold;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One thing that an answer must survive, as data. Worded so that yes means met.
 *
 * @param id unique within a scaffold
 * @param target what it is asked of
 * @param wording the question itself; may be empty where code judges
 * @param weight its weight, 1 or more, or empty if it is essential: essential questions are always part of the gate
 * @param judge who answers it
 * @param threshold how probable a model's Met must be; empty if the word alone counts
 * @param quoting what the finding must quote; empty if it need not quote
 * @param bothOrders whether both sides are shown in both orders, disagreement being Unclear
 * @param repair advice sent back when it is not met; may be empty
 * @param source where the question comes from; may be empty
 */
public record CriticalQuestion(
        String id,
        Target target,
        String wording,
        OptionalInt weight,
        Judge judge,
        Optional<Threshold> threshold,
        Set<Quotable> quoting,
        boolean bothOrders,
        String repair,
        String source) {

    /** What a finding can be told to quote. */
    public enum Quotable {
        /** The part that is judged. */
        PART,
        /** The draft. */
        DRAFT,
        /** The question that was put to the model. */
        QUESTION
    }

    public CriticalQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(threshold, "threshold");
        quoting = quoting.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(quoting));
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(source, "source");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a question needs a name, got a blank one");
        }
        if (weight.isPresent() && weight.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "weight: must be 1 or more, got " + weight.getAsInt() + " for `" + id + "`");
        }
        if (judge instanceof Judge.ByRole && wording.isBlank()) {
            throw new IllegalArgumentException("wording: a model cannot answer `" + id + "` without words");
        }
    }

    /** An essential question for the critic; everything else as plain as can be. */
    public static CriticalQuestion essential(String id, Target target, String wording) {
        return new CriticalQuestion(
                id, target, wording, OptionalInt.empty(), Judge.CRITIC, Optional.empty(), Set.of(), false, "", "");
    }

    /** A weighed question for the critic; everything else as plain as can be. */
    public static CriticalQuestion weighed(String id, Target target, String wording, int weight) {
        return new CriticalQuestion(
                id, target, wording, OptionalInt.of(weight), Judge.CRITIC, Optional.empty(), Set.of(), false, "", "");
    }

    /** An essential question that a check of the library answers. */
    public static CriticalQuestion byCode(String id, Target target, String check, String... arguments) {
        return new CriticalQuestion(
                id,
                target,
                "",
                OptionalInt.empty(),
                new Judge.ByCode(check, java.util.List.of(arguments)),
                Optional.empty(),
                Set.of(),
                false,
                "",
                "");
    }

    /** True if it is always part of the gate. */
    public boolean essential() {
        return weight.isEmpty();
    }

    /** A copy answered by this judge. */
    public CriticalQuestion withJudge(Judge value) {
        return new CriticalQuestion(id, target, wording, weight, value, threshold, quoting, bothOrders, repair, source);
    }

    /** A copy with this threshold. */
    public CriticalQuestion withThreshold(Threshold value) {
        return new CriticalQuestion(
                id, target, wording, weight, judge, Optional.of(value), quoting, bothOrders, repair, source);
    }

    /** A copy whose finding must quote one of these. */
    public CriticalQuestion withQuoting(Set<Quotable> value) {
        return new CriticalQuestion(id, target, wording, weight, judge, threshold, value, bothOrders, repair, source);
    }

    /** A copy that is judged with both sides next to each other, in both orders. */
    public CriticalQuestion inBothOrders() {
        return new CriticalQuestion(id, target, wording, weight, judge, threshold, quoting, true, repair, source);
    }

    /** A copy with this advice. */
    public CriticalQuestion withRepair(String value) {
        return new CriticalQuestion(id, target, wording, weight, judge, threshold, quoting, bothOrders, value, source);
    }

    /** A copy that names where it comes from. */
    public CriticalQuestion withSource(String value) {
        return new CriticalQuestion(id, target, wording, weight, judge, threshold, quoting, bothOrders, repair, value);
    }
}
