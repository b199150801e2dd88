package dev.scaffold.dsl.compile;

import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compiles what attacks and defends what. */
final class Arguments {
    private Arguments() {}

    /** The rules for a gate that weighs the argument. */
    static ArgumentRules of(LinkedScaffold scaffold) {
        List<Concern> concerns = new ArrayList<>();
        scaffold.questions().forEach(asked -> concerns.add(concern(asked)));
        scaffold.tree().all(Section.Generate.class).forEach(generate -> {
            Target target =
                    new Target.Whole(Part.Kind.valueOf(generate.kind().text().toUpperCase(Locale.ROOT)));
            scaffold.generated().forEach((id, weight) -> {
                if (id.startsWith(generate.kind().text() + "-generated-")) {
                    concerns.add(new Concern(id, target, weight, Defence.NONE));
                }
            });
        });
        return new ArgumentRules(concerns, convergent(scaffold) ? Structure.CONVERGENT : Structure.LINKED);
    }

    private static Concern concern(Asked asked) {
        boolean answerable = asked.ask().first(AskClause.Answerable.class).isPresent();
        return new Concern(
                asked.id(),
                asked.ask().target().target(),
                Questions.weight(asked.ask()).orElse(1),
                answerable ? Defence.BACKING : Defence.NONE);
    }

    /** True if each warrant is an argument of its own. */
    static boolean convergent(LinkedScaffold scaffold) {
        return scaffold.tree().parts().stream()
                .flatMap(p -> p.clauses().stream())
                .anyMatch(PartClause.Convergent.class::isInstance);
    }
}
