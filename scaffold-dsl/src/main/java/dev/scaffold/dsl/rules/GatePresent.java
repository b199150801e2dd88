package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;

/** Every scaffold has a gate. */
final class GatePresent implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        boolean present = scaffold.tree().gate("answer").isPresent();
        if (!present && scaffold.tree().garbled().isEmpty()) {
            issues.report(
                    Code.CQ033,
                    scaffold.tree().name().span(),
                    "the scaffold `" + scaffold.tree().name().text() + "` has no gate for its answer",
                    "it asks, and nothing depends on the answers",
                    "add `gate answer { otherwise abstain }`");
        }
    }
}
