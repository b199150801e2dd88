package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Word;
import java.util.HashSet;
import java.util.Set;

/** A counter-argument that is asked for joins the rebuttals, and some question asks whether those are answered. */
final class Counters implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree().all(Section.Counter.class).forEach(counter -> {
            Set<String> seen = new HashSet<>();
            for (Word device : counter.devices()) {
                if (!seen.add(device.text())) {
                    ClausesOnce.twice("`" + device.text() + "`", device.span(), issues);
                }
            }
            boolean asked = scaffold.questions().stream().anyMatch(q -> q.ask()
                    .target()
                    .kind()
                    .filter(k -> k == Part.Kind.REBUTTAL)
                    .isPresent());
            if (!asked && !scaffold.garbled("rebuttal") && !scaffold.garbled("ask")) {
                issues.report(
                        Code.CQ055,
                        counter.span(),
                        "nothing asks whether the counter-argument is answered",
                        "it would join the rebuttals",
                        "add a question `of each rebuttal`");
            }
        });
    }
}
