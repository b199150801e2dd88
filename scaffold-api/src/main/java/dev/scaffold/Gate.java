package dev.scaffold;

/**
 * A formula over findings: whether they are enough to agree.
 *
 * <p>A gate is monotone: turning any Met into anything else never makes it hold. It is read twice, once with only Met as
 * true and once with Unclear and not-yet-asked turned into Met; from the two readings comes the {@link Verdict}.
 */
@FunctionalInterface
public interface Gate {

    /** True if these findings are enough. Pure: the same findings give the same answer. */
    boolean holds(Findings findings);
}
