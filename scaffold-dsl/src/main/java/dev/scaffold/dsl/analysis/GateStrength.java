package dev.scaffold.dsl.analysis;

import dev.scaffold.Gate;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.compile.Formulas;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.HashSet;
import java.util.Set;

/** Whether a gate can fail, can pass, and which questions it leaves out. */
final class GateStrength {
    private GateStrength() {}

    static void check(ScaffoldTree scaffold, Plan plan, Issues issues) {
        scaffold.all(Section.GateTree.class)
                .flatMap(g -> g.clauses().stream())
                .filter(GateClause.AgreeWhen.class::isInstance)
                .forEach(c -> reachable(((GateClause.AgreeWhen) c).formula(), scaffold, issues));
        if (issues.hasErrors()) {
            return;
        }
        Set<String> used = new HashSet<>();
        collect(plan.agreeWhen(), used);
        boolean essentials = scaffold.asks().stream().anyMatch(GateStrength::essential);
        if (used.isEmpty() && !essentials) {
            issues.report(
                    Code.CQ035,
                    scaffold.first(Section.GateTree.class)
                            .orElseThrow()
                            .keyword()
                            .span(),
                    "this gate agrees with every whole answer",
                    "no question can keep it from agreeing",
                    "make a question `essential`, or say `agree when …`");
        } else {
            scaffold.asks().stream()
                    .filter(a -> !essential(a) && !used.contains(a.name().text()))
                    .forEach(a -> dead(a, issues));
        }
    }

    private static boolean essential(Ask ask) {
        return ask.first(AskClause.Essential.class).isPresent();
    }

    private static void dead(Ask ask, Issues issues) {
        issues.report(
                Code.CQ037,
                ask.name().span(),
                "the answer to `" + ask.name().text() + "` changes no verdict",
                "the gate does not depend on it",
                "make it `essential`, or let the gate ask for it: `agree when at least 1 of weighed`");
    }

    /** No formula asks for more weight than there is. */
    private static void reachable(Formula formula, ScaffoldTree scaffold, Issues issues) {
        if (formula instanceof Formula.And and) {
            and.parts().forEach(f -> reachable(f, scaffold, issues));
        } else if (formula instanceof Formula.Or or) {
            or.parts().forEach(f -> reachable(f, scaffold, issues));
        } else if (formula instanceof Formula.AtLeast least) {
            long sum = Formulas.weights(least.group(), scaffold).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            if (least.weight().toInt() > sum) {
                issues.report(
                        Code.CQ036,
                        least.span(),
                        "this gate can never agree: it asks for "
                                + least.weight().toInt() + " of " + sum,
                        "the group weighs " + sum + " in all",
                        "ask for " + sum + " at most");
            }
        }
    }

    private static void collect(Gate gate, Set<String> used) {
        if (gate instanceof AllOf all) {
            all.gates().forEach(g -> collect(g, used));
        } else if (gate instanceof AnyOf any) {
            any.gates().forEach(g -> collect(g, used));
        } else if (gate instanceof QuestionMet met) {
            used.add(met.question());
        } else if (gate instanceof AllMet all) {
            used.addAll(all.questions());
        } else if (gate instanceof AtLeast least) {
            used.addAll(least.weights().keySet());
        }
    }
}
