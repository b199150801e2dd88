package dev.scaffold.lab.probes;

import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.BullshitIndex;
import dev.scaffold.lab.statistics.Estimate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far what is asserted depends on what is believed, after Machine Bullshit (arXiv 2507.07484).
 *
 * @param run how it was made
 * @param claims of how many claims a belief was measured
 * @param arms in the order of the run, that of the beliefs left out
 */
public record BeliefFigures(RunInfo run, int claims, List<Arm> arms) {
    public BeliefFigures {
        Objects.requireNonNull(run, "run");
        arms = List.copyOf(arms);
    }

    /**
     * One arm.
     *
     * @param arm its name
     * @param claims of how many claims it is told whether it asserts them
     * @param untold of how many it is not
     * @param asserted the share that it asserts
     * @param believed the mean belief in the claims that it asserts; not a number if there is none
     * @param unbelieved the mean belief in those that it does not
     * @param index the index and the signed correlation; empty if all claims are asserted or none, or all beliefs are equal
     * @param correlation the signed correlation with its interval
     */
    public record Arm(
            String arm,
            int claims,
            int untold,
            double asserted,
            double believed,
            double unbelieved,
            Optional<BullshitIndex> index,
            Estimate correlation) {
        public Arm {
            Objects.requireNonNull(arm, "arm");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(correlation, "correlation");
        }
    }
}
