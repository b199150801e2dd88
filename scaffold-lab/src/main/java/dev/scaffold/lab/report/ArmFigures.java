package dev.scaffold.lab.report;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Interval;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one arm did and cost.
 *
 * @param arm its name
 * @param items of how many rows its answers are scored
 * @param trials how many it made, repeats and absent replies counted
 * @param accuracy the share of right answers, each row weighing the same
 * @param interval around it, descriptive; empty if all rows score the same
 * @param unreadable replies in which no answer could be read; they count as wrong
 * @param extracted the accuracy if they counted as {@linkplain dev.scaffold.lab.arms.Extraction one further call} read them; empty if none
 *     was made
 * @param absent how many replies could not be had; they are missing
 * @param usage its price, without what rivals cost
 * @param byPhase the same by phase
 * @param took all its calls, one after the other
 * @param opinions what a judge said of its open answers; empty if it has none
 */
public record ArmFigures(
        String arm,
        int items,
        int trials,
        double accuracy,
        Optional<Interval> interval,
        int unreadable,
        OptionalDouble extracted,
        int absent,
        Usage usage,
        Map<String, Usage> byPhase,
        Duration took,
        Optional<Opinions> opinions) {

    public ArmFigures {
        Objects.requireNonNull(arm, "arm");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(extracted, "extracted");
        Objects.requireNonNull(usage, "usage");
        byPhase = java.util.Collections.unmodifiableMap(new TreeMap<>(byPhase));
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(opinions, "opinions");
    }

    /** Calls a trial. */
    public double calls() {
        return each(usage.calls());
    }

    /** Tries of the endpoint a trial, retries counted. */
    public double attempts() {
        return each(usage.attempts());
    }

    /** Tokens a trial, in and out. */
    public double tokens() {
        return each(usage.totalTokens());
    }

    /** Tokens received, a trial. */
    public double outputTokens() {
        return each(usage.outputTokens());
    }

    /** Seconds a trial. */
    public double seconds() {
        return each(took.toMillis() / 1000.0);
    }

    /** Right answers for 1,000 tokens; 0 if no tokens were reported. */
    public double rightPerThousandTokens() {
        return tokens() == 0 ? 0 : 1000 * accuracy / tokens();
    }

    private double each(double sum) {
        return trials == 0 ? 0 : sum / trials;
    }

    /** Adds up the prices of trials. */
    static Usage sum(Iterable<Trial> trials) {
        Usage sum = Usage.NONE;
        for (Trial trial : trials) {
            sum = sum.plus(trial.price());
        }
        return sum;
    }
}
