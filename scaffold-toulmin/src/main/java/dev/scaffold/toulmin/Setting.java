package dev.scaffold.toulmin;

import dev.scaffold.Model;

/**
 * What stays the same throughout a deliberation.
 *
 * @param briefing what models are told
 * @param settling whether what changes nothing is left out
 * @param bindings who plays the roles
 * @param keys of this deliberation
 * @param calls its ledger
 * @param answering the model whose answer is judged
 * @param yoke what the gate reads instead of what was found
 * @param repairWords what a draft is sent back with
 * @param fanOut who does what can be done at the same time
 */
record Setting(
        Briefing briefing,
        Settling settling,
        Bindings bindings,
        Keys keys,
        Calls calls,
        Model answering,
        Yoke yoke,
        RepairWords repairWords,
        FanOut fanOut) {

    /** The same with this ledger. */
    Setting withCalls(Calls value) {
        return new Setting(briefing, settling, bindings, keys, value, answering, yoke, repairWords, fanOut);
    }

    Prompts prompts() {
        return briefing.prompts();
    }
}
