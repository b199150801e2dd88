package dev.scaffold;

/**
 * Answers one critical question by rule: a rule of the library, or a tool that the application hands over.
 *
 * <p>A check may be called from several threads at once and keeps no state. What it throws becomes an Unclear finding. Its
 * findings are made with {@link Inquiry#met}, {@link Inquiry#unmet} and {@link Inquiry#unclear}.
 */
@FunctionalInterface
public interface Check {

    /** Answers the question of the inquiry. */
    Finding check(Inquiry inquiry);
}
