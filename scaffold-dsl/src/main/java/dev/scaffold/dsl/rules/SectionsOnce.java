package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Section;
import java.util.HashSet;
import java.util.Set;

/** Each section stands once in a scaffold; questions, packs and gates of different subjects, of course, may be many. */
final class SectionsOnce implements Rule {
    private static final Set<String> BLOCKS = Set.of("roles", "draft", "argument", "gate", "limits");

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Section section : scaffold.tree().sections()) {
            boolean many =
                    section instanceof Ask || section instanceof Section.Include || section instanceof Section.Generate;
            if (!many && !seen.add(name(section))) {
                issues.report(
                        Code.CQ018,
                        section.keyword().span(),
                        "`" + name(section) + "` stands twice in one scaffold",
                        "the second one",
                        BLOCKS.contains(section.keyword().text()) ? "put both into one" : "leave one of them out");
            }
        }
    }

    private static String name(Section section) {
        return section.keyword().text()
                + (section instanceof Section.GateTree gate
                        ? " " + gate.subject().text()
                        : "");
    }
}
