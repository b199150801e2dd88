package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import java.util.List;
import java.util.Optional;

/** Questions are asked of parts that are looked for. */
final class QuestionTargets implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        List<String> listed = scaffold.tree().parts().stream()
                .map(PartTree::kind)
                .map(w -> w.text())
                .toList();
        for (Asked asked : scaffold.questions()) {
            String of = asked.ask().target().of().text();
            if (!of.equals("draft")) {
                Span at = asked.pack().isPresent()
                        ? asked.at()
                        : asked.ask().target().of().span();
                String who = asked.pack().map(p -> " of `" + p + "`").orElse("");
                listed("`" + asked.id() + "`" + who + " asks", of, at, listed, scaffold, issues);
            }
        }
        scaffold.tree()
                .all(Section.Generate.class)
                .forEach(
                        g -> listed("`generate` asks", g.kind().text(), g.kind().span(), listed, scaffold, issues));
    }

    private static void listed(
            String who, String of, Span at, List<String> listed, LinkedScaffold scaffold, Issues issues) {
        if (!listed.contains(of) && !scaffold.unread(of) && !scaffold.partsUnread()) {
            Optional<String> near = Nearest.to(of, listed).map(w -> "did you mean `" + w + "`?");
            issues.report(
                    Code.CQ020,
                    at,
                    who + " of `" + of + "`, which is not looked for",
                    "the argument does not list it",
                    near.orElse("add a line such as `" + of + " 0..3` to `argument`"));
        }
    }
}
