package dev.scaffold.toulmin.dialogue;

import dev.scaffold.Disposition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * When an earlier position of a conversation may change.
 *
 * @param blind how often the question is answered again without the dialogue, 1 or more
 * @param margin how much more probable the challenger must be than the position that was held, from 0 to 1; empty for
 *     {@link #USUAL_MARGIN}
 * @param otherwise what goes out where it cannot be told
 * @param bare what is weighed where the challenge gives no reason that was not there
 * @param argued what is weighed where it does
 * @param leftOut steps that are not taken, to measure what they are worth
 */
public record RevisionRule(
        int blind,
        OptionalDouble margin,
        Disposition otherwise,
        Weighing bare,
        Weighing argued,
        Set<RevisionStep> leftOut) {

    /** The margin where a script gives none. */
    public static final double USUAL_MARGIN = 0.05;

    /** One fresh answer outweighs everything else: on numbers, one that equals either side was nearly always right. */
    private static final double FRESH = 4;

    private static final int USUAL_BLIND = 3;

    public RevisionRule {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(bare, "bare");
        Objects.requireNonNull(argued, "argued");
        EnumSet<RevisionStep> steps = EnumSet.noneOf(RevisionStep.class);
        steps.addAll(leftOut);
        leftOut = Collections.unmodifiableSet(steps);
        if (blind < 1) {
            throw new IllegalArgumentException("blind: must be 1 or more, got " + blind);
        }
        if (margin.isPresent() && !(margin.getAsDouble() >= 0 && margin.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("margin: must be from 0 to 1, got " + margin.getAsDouble());
        }
    }

    /** The usual rule: what is found right, alone and without the dialogue, together with what fresh answers come to. */
    public static RevisionRule usual() {
        return new RevisionRule(
                USUAL_BLIND,
                OptionalDouble.empty(),
                Disposition.CAVEAT,
                Weighing.alike(Sign.TRUTH).with(Sign.FRESH, FRESH),
                Weighing.alike(Sign.TRUTH, Sign.STEPS, Sign.SUMS).with(Sign.FRESH, FRESH),
                Set.of(RevisionStep.MAJORITY));
    }

    /** True if a step is taken. */
    public boolean takes(RevisionStep step) {
        return !leftOut.contains(step);
    }

    /**
     * What is weighed in a dispute.
     *
     * @param givesReasons whether the challenge gives reasons that were not there
     * @param menu whether both positions are options of a menu
     */
    public Weighing weighing(boolean givesReasons, boolean menu) {
        Weighing weighing = givesReasons ? argued : bare;
        return menu && takes(RevisionStep.MENUS) ? weighing.without(Sign.FRESH) : weighing;
    }

    /** How far ahead the challenger must be. */
    public double lead() {
        return takes(RevisionStep.MARGIN) ? margin.orElse(USUAL_MARGIN) : 0;
    }

    /** A copy without these steps, and with all others. */
    public RevisionRule without(Set<RevisionStep> value) {
        return new RevisionRule(blind, margin, otherwise, bare, argued, value);
    }

    /** A copy that leaves out this step as well. */
    public RevisionRule leavingOut(RevisionStep step) {
        EnumSet<RevisionStep> more = EnumSet.of(step);
        more.addAll(leftOut);
        return without(more);
    }

    /** A copy that answers the question so often again. */
    public RevisionRule withBlind(int value) {
        return new RevisionRule(value, margin, otherwise, bare, argued, leftOut);
    }

    /** A copy with this margin. */
    public RevisionRule withMargin(double value) {
        return new RevisionRule(blind, OptionalDouble.of(value), otherwise, bare, argued, leftOut);
    }

    /** A copy that lets this go out where it cannot be told. */
    public RevisionRule withOtherwise(Disposition value) {
        return new RevisionRule(blind, margin, value, bare, argued, leftOut);
    }

    /** A copy that weighs this where a challenge gives no reason. */
    public RevisionRule withBare(Weighing value) {
        return new RevisionRule(blind, margin, otherwise, value, argued, leftOut);
    }

    /** A copy that weighs this where a challenge gives reasons. */
    public RevisionRule withArgued(Weighing value) {
        return new RevisionRule(blind, margin, otherwise, bare, value, leftOut);
    }
}
