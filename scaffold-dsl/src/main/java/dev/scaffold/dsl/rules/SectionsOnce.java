package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import java.util.HashSet;
import java.util.Set;

/** Each section stands once in a scaffold; questions, of course, may be many. */
final class SectionsOnce implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Section section : scaffold.sections()) {
            if (!(section instanceof Ask) && !seen.add(section.keyword().text())) {
                issues.report(
                        Code.CQ018,
                        section.keyword().span(),
                        "`" + section.keyword().text() + "` stands twice in one scaffold",
                        "the second one",
                        "put both into one");
            }
        }
    }
}
