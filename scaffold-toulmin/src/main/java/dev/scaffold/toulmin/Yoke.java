package dev.scaffold.toulmin;

import dev.scaffold.Findings;

/**
 * Puts other findings in the place of those that were made, before the gate reads them: for experiments that ask whether it is the
 * questions that help, or only the trying again. Never for production.
 */
@FunctionalInterface
public interface Yoke {

    /** What was found is what counts. */
    Yoke NONE = (attempt, own) -> own;

    /**
     * What the gate is to read.
     *
     * @param attempt from 1
     * @param own what was found about this draft
     */
    Findings findings(int attempt, Findings own);
}
