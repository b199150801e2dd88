package dev.scaffold.cli;

import dev.scaffold.lab.probes.PressureFigures;
import dev.scaffold.lab.probes.PressureProbe;
import dev.scaffold.lab.report.files.PressureTable;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.statistics.Interval;
import java.nio.file.Path;
import java.util.Optional;

/** Tells what a run of a probe came to, on the screen, in files and to the shell. */
final class ProbeOutcomes {
    /** Nothing is decided by a margin; a run has to have one. */
    static final double MARGIN = 0.05;

    private static final int LOWER = 1;
    private static final int NEITHER = 2;

    private ProbeOutcomes() {}

    /** Shows a run, writes its files, and gives the exit code. */
    static int tell(Surroundings surroundings, RunSource run, Path folder) {
        PressureFigures figures = PressureProbe.of(run);
        surroundings.out().lines(String.join("\n", PressureTable.of(figures)) + "\n");
        Optional<Interval> lead = figures.primary().flatMap(l -> l.figures().j().interval());
        return lead.filter(i -> i.low() > 0).isPresent()
                ? ExitCode.OK
                : lead.filter(i -> i.high() < 0).isPresent() ? LOWER : NEITHER;
    }
}
