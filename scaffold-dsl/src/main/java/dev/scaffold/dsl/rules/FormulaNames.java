package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Formulas name questions and groups that exist. */
final class FormulaNames implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        scaffold.all(Section.GateTree.class)
                .flatMap(gate -> gate.clauses().stream())
                .filter(GateClause.AgreeWhen.class::isInstance)
                .forEach(c -> check(((GateClause.AgreeWhen) c).formula(), scaffold, issues));
    }

    private void check(Formula formula, ScaffoldTree scaffold, Issues issues) {
        if (formula instanceof Formula.And and) {
            and.parts().forEach(f -> check(f, scaffold, issues));
        } else if (formula instanceof Formula.Or or) {
            or.parts().forEach(f -> check(f, scaffold, issues));
        } else if (formula instanceof Formula.QuestionMet met) {
            question(met.question(), scaffold, issues);
        } else if (formula instanceof Formula.AllMet all) {
            group(all.group(), scaffold, issues);
        } else if (formula instanceof Formula.AtLeast least) {
            group(least.group(), scaffold, issues);
        }
    }

    private static void group(Group group, ScaffoldTree scaffold, Issues issues) {
        if (group instanceof Group.Listed listed) {
            listed.ids().forEach(id -> question(id, scaffold, issues));
            twice(listed.ids(), issues);
        } else if (group instanceof Group.Weighed weighed && noWeighed(scaffold)) {
            issues.report(
                    Code.CQ034,
                    weighed.span(),
                    "no question is weighed",
                    "this group is empty",
                    "give a question a `weight`, or leave this out: essential questions are always asked for");
        } else if (group instanceof Group.Named named) {
            named(named.name(), scaffold, issues);
        }
    }

    private static boolean noWeighed(ScaffoldTree scaffold) {
        return scaffold.asks().stream()
                        .allMatch(a -> a.first(AskClause.Essential.class).isPresent())
                && !scaffold.garbled().contains("ask");
    }

    private static void named(Word name, ScaffoldTree scaffold, Issues issues) {
        List<String> questions = names(scaffold);
        String help = questions.contains(name.text())
                ? "for one question write `" + name.text() + " met`"
                : Nearest.to(name.text(), List.of("weighed"))
                        .map(w -> "did you mean `weighed`?")
                        .orElse("list the questions: `(id, id)`");
        issues.report(Code.CQ034, name.span(), "unknown group `" + name.text() + "`", "not a group of questions", help);
    }

    private static void question(Word id, ScaffoldTree scaffold, Issues issues) {
        List<String> known = names(scaffold);
        if (!known.contains(id.text()) && !scaffold.garbled().contains(id.text())) {
            issues.report(
                    Code.CQ014,
                    id.span(),
                    "unknown question `" + id.text() + "`",
                    "no question of this name is in scope",
                    Nearest.didYouMean(id.text(), known));
        }
    }

    private static void twice(List<Word> ids, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Word id : ids) {
            if (!seen.add(id.text())) {
                ClausesOnce.twice("`" + id.text() + "`", id.span(), issues);
            }
        }
    }

    private static List<String> names(ScaffoldTree scaffold) {
        return scaffold.asks().stream().map(Ask::name).map(Word::text).toList();
    }
}
