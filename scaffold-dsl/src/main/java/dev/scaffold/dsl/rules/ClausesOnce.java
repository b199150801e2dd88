package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Clause;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nothing is said twice in one place, and nothing that excludes what is said there. */
final class ClausesOnce implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        scaffold.all(Section.Draft.class).forEach(s -> once(s.clauses(), issues));
        scaffold.all(Section.GateTree.class).forEach(s -> once(s.clauses(), issues));
        scaffold.all(Section.Limits.class).forEach(s -> once(s.limits(), issues));
        scaffold.parts().forEach(p -> once(p.clauses(), issues));
        for (Ask ask : scaffold.asks()) {
            once(
                    ask.clauses().stream()
                            .filter(c -> !(c instanceof AskClause.Wording))
                            .toList(),
                    issues);
            essentialOrWeight(ask, issues);
        }
        scaffold.all(Section.Roles.class).forEach(s -> roles(s, issues));
    }

    private static void once(List<? extends Clause> clauses, Issues issues) {
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

    private static void essentialOrWeight(Ask ask, Issues issues) {
        Optional<AskClause.Essential> essential = ask.first(AskClause.Essential.class);
        Optional<AskClause.Weight> weight = ask.first(AskClause.Weight.class);
        if (essential.isPresent() && weight.isPresent()) {
            issues.report(
                    Code.CQ019,
                    weight.get().span(),
                    "a question is either essential or weighed",
                    "this one is essential",
                    "leave one of the two out");
        }
    }

    static void twice(String what, Span span, Issues issues) {
        issues.report(Code.CQ019, span, what + " is said twice", "said before");
    }
}
