package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;

/** Every scaffold has a gate. */
final class GatePresent implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        boolean present = scaffold.first(Section.GateTree.class).isPresent();
        if (!present && !scaffold.garbled().contains("gate")) {
            issues.report(
                    Code.CQ033,
                    scaffold.name().span(),
                    "the scaffold `" + scaffold.name().text() + "` has no gate",
                    "it asks, and nothing depends on the answers",
                    "add `gate answer { otherwise abstain }`");
        }
    }
}
