package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Clause;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing is said twice in one place. */
final class ClausesOnce implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree().all(Section.Draft.class).forEach(s -> once(s.clauses(), issues));
        scaffold.tree().all(Section.GateTree.class).forEach(s -> once(s.clauses(), issues));
        scaffold.tree().all(Section.Limits.class).forEach(s -> once(s.limits(), issues));
        scaffold.tree().parts().forEach(p -> once(p.clauses(), issues));
        scaffold.tree().all(Section.Roles.class).forEach(s -> roles(s, issues));
    }

    static void once(List<? extends Clause> clauses, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            if (!seen.add(clause.sort())) {
                twice("`" + clause.sort() + "`", clause.span(), issues);
            }
        }
    }

    private static void roles(Section.Roles roles, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Section.RoleTree role : roles.roles()) {
            if (!seen.add(role.role().text())) {
                twice("`" + role.role().text() + "`", role.role().span(), issues);
            }
        }
    }

    static void twice(String what, Span span, Issues issues) {
        issues.report(Code.CQ019, span, what + " is said twice", "said before");
    }
}
