package dev.scaffold.lab.probes;

import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The generation-verification gaps of a run (Song et al., arXiv 2412.02674): the accuracy of what was accepted minus the accuracy of all.
 * Where it is not positive, the checks only spend.
 *
 * @param run how it was made
 * @param gaps by arm, all rows first, then by family
 */
public record GapFigures(RunInfo run, List<Gap> gaps) {
    public GapFigures {
        Objects.requireNonNull(run, "run");
        gaps = List.copyOf(gaps);
    }

    /**
     * One gap.
     *
     * @param arm whose
     * @param family of which rows; {@code all} for all of them
     * @param rows how many
     * @param coverage the share that was accepted
     * @param unanchored the share of what was accepted that rests on the model's own opinion alone; not a number if none was
     * @param all the accuracy of all
     * @param accepted the accuracy of what was accepted; not a number if none was
     * @param gap the difference
     * @param rivals by name, how each {@linkplain dev.scaffold.lab.runs.Rival rival} does on the same answers at the same coverage; empty
     *     where none was asked
     */
    public record Gap(
            String arm,
            String family,
            int rows,
            double coverage,
            double unanchored,
            double all,
            double accepted,
            Estimate gap,
            Map<String, SelectiveFigures.Rival> rivals) {
        public Gap {
            Objects.requireNonNull(arm, "arm");
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(gap, "gap");
            rivals = Collections.unmodifiableMap(new TreeMap<>(rivals));
        }
    }
}
