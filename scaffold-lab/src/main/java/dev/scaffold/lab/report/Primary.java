package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.statistics.Decision;
import dev.scaffold.lab.statistics.DecisionRule;
import dev.scaffold.lab.statistics.Interval;
import dev.scaffold.lab.statistics.McNemar;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The contrast that was named before the run: the only one with a verdict.
 *
 * @param contrast which arms
 * @param decision what it comes to, over the rows of which both arms have a reply
 * @param p of the sign-flip test of no difference; empty if the verdict is of a sequence
 * @param bootstrap the BCa interval, which describes and decides nothing
 * @param mcNemar the exact test of McNemar; empty if there are repeats
 * @param leastDetectable the least difference that as many rows, scattering like these, show 8 times of 10; empty if too few differ
 */
public record Primary(
        Contrast contrast,
        Decision decision,
        OptionalDouble p,
        Optional<Interval> bootstrap,
        Optional<McNemar> mcNemar,
        OptionalDouble leastDetectable) {

    public Primary {
        Objects.requireNonNull(contrast, "contrast");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(mcNemar, "mcNemar");
        Objects.requireNonNull(leastDetectable, "leastDetectable");
    }

    /** The interval in points; in words that there is none worth telling, where too few rows differ. */
    public String interval() {
        return decision.differing() < DecisionRule.LEAST_DIFFERING
                ? "too few differ"
                : Shown.points(decision.interval());
    }
}
