package dev.scaffold.dsl.compile;

import dev.scaffold.Gate;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.QuestionMet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles formulas. */
public final class Formulas {

    /** Holds always: the essential questions decide alone. */
    public static final Gate NOTHING_MORE = new AllOf(List.of());

    private Formulas() {}

    static Gate of(Formula formula, ScaffoldTree scaffold) {
        if (formula instanceof Formula.And and) {
            return new AllOf(and.parts().stream().map(f -> of(f, scaffold)).toList());
        } else if (formula instanceof Formula.Or or) {
            return new AnyOf(or.parts().stream().map(f -> of(f, scaffold)).toList());
        } else if (formula instanceof Formula.QuestionMet met) {
            return new QuestionMet(met.question().text());
        } else if (formula instanceof Formula.AllMet all) {
            return new AllMet(List.copyOf(weights(all.group(), scaffold).keySet()));
        } else if (formula instanceof Formula.AtLeast least) {
            return new AtLeast(least.weight().toInt(), weights(least.group(), scaffold));
        }
        return NOTHING_MORE;
    }

    /** The questions of a group with their weights, in the order of the script; an essential one counts 1. */
    public static Map<String, Integer> weights(Group group, ScaffoldTree scaffold) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Ask ask : scaffold.asks()) {
            if (in(ask, group)) {
                weights.put(ask.name().text(), Questions.weight(ask).orElse(1));
            }
        }
        return weights;
    }

    private static boolean in(Ask ask, Group group) {
        if (group instanceof Group.Listed listed) {
            return listed.ids().stream().map(Word::text).anyMatch(ask.name().text()::equals);
        }
        return group instanceof Group.Weighed
                && ask.first(AskClause.Essential.class).isEmpty();
    }
}
