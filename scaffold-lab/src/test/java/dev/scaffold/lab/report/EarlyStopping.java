package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.RunInfo;

/** A run that may stop early. */
final class EarlyStopping {
    private EarlyStopping() {}

    static RunInfo of(RunInfo run) {
        return new RunInfo(
                run.scaffold(),
                run.script(),
                run.model(),
                run.critic(),
                run.sampling(),
                run.arms(),
                run.primary(),
                run.margin(),
                run.repeats(),
                true,
                run.side(),
                run.data(),
                run.items(),
                run.seed(),
                run.recorded());
    }
}
