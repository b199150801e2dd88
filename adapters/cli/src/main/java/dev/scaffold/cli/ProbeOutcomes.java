package dev.scaffold.cli;

import dev.scaffold.lab.peers.PeersFigures;
import dev.scaffold.lab.peers.PeersProbe;
import dev.scaffold.lab.probes.BeliefAssertionProbe;
import dev.scaffold.lab.probes.PremiseFigures;
import dev.scaffold.lab.probes.PressureFigures;
import dev.scaffold.lab.probes.PressureProbe;
import dev.scaffold.lab.probes.PresuppositionProbe;
import dev.scaffold.lab.report.files.ProbeFiles;
import dev.scaffold.lab.report.files.ProbeTable;
import dev.scaffold.lab.report.probes.BeliefReport;
import dev.scaffold.lab.report.probes.PeersReport;
import dev.scaffold.lab.report.probes.PressureReport;
import dev.scaffold.lab.report.probes.PresuppositionReport;
import dev.scaffold.lab.report.probes.ProbeReport;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.statistics.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells what a run of a probe came to, on the screen, in files and to the shell. */
final class ProbeOutcomes {
    /** Nothing is decided by a margin; a run has to have one. */
    static final double MARGIN = 0.05;

    private static final int LOWER = 1;
    private static final int NEITHER = 2;

    private ProbeOutcomes() {}

    /**
     * Shows a run, writes its files, and gives the exit code.
     *
     * @throws IllegalArgumentException if it is no run of a probe that is known here
     */
    static int tell(Surroundings surroundings, RunSource run, Path folder) {
        String probe = run.info().probe().orElse("none");
        switch (probe) {
            case PressureProbe.NAME, PressureProbe.FREE -> {
                PressureFigures figures = PressureProbe.of(run);
                show(surroundings, run, PressureReport.of(figures), folder);
                return exitCode(figures.primary().flatMap(l -> l.figures().j().interval()));
            }
            case PresuppositionProbe.NAME -> {
                PremiseFigures figures = PresuppositionProbe.of(run);
                show(surroundings, run, PresuppositionReport.of(figures), folder);
                return exitCode(figures.primary().flatMap(l -> l.figures().j().interval()));
            }
            case BeliefAssertionProbe.NAME -> {
                show(surroundings, run, BeliefReport.of(BeliefAssertionProbe.of(run)), folder);
                return ExitCode.OK;
            }
            case PeersProbe.NAME -> {
                PeersFigures figures = PeersProbe.of(run);
                show(surroundings, run, PeersReport.of(figures), folder);
                return exitCode(figures.lead().flatMap(l -> l.rightIfAgreed().interval()));
            }
            default -> throw new IllegalArgumentException("run: of a probe that is not known here, `" + probe + "`");
        }
    }

    private static int exitCode(Optional<Interval> lead) {
        return lead.filter(i -> i.low() > 0).isPresent()
                ? ExitCode.OK
                : lead.filter(i -> i.high() < 0).isPresent() ? LOWER : NEITHER;
    }

    /** Shows a report and writes its files. */
    static void show(Surroundings surroundings, RunSource run, ProbeReport report, Path folder) {
        surroundings.out().lines(String.join("\n", ProbeTable.of(report)) + "\n");
        try {
            List<Path> files = ProbeFiles.write(run, report, folder);
            surroundings.err().say("report: " + files.get(0) + ", and beside it run.json");
        } catch (IOException broken) {
            throw CommandFailure.failed(folder + " cannot be written: " + broken.getMessage(), broken);
        }
    }
}
