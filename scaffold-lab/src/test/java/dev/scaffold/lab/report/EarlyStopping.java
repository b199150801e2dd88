package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.RunInfo;

/** A run that may stop early. */
final class EarlyStopping {
    private EarlyStopping() {}

    static RunInfo of(RunInfo run) {
        return run.toBuilder().stopEarly(true).build();
    }
}
