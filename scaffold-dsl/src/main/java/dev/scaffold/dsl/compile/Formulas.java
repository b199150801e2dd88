package dev.scaffold.dsl.compile;

import dev.scaffold.Gate;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.fitted.Fitted;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.Confidence;
import dev.scaffold.toulmin.gates.QuestionMet;
import dev.scaffold.toulmin.gates.StrengthOfClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles formulas. */
public final class Formulas {

    /** Holds always: the essential questions decide alone. */
    public static final Gate NOTHING_MORE = new AllOf(List.of());

    private Formulas() {}

    static Gate of(Formula formula, LinkedScaffold scaffold) {
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
        return together(formula, scaffold);
    }

    /** A condition that weighs findings together. */
    private static Gate together(Formula formula, LinkedScaffold scaffold) {
        if (formula instanceof Formula.ClaimAccepted) {
            return new ClaimAccepted(Arguments.of(scaffold));
        } else if (formula instanceof Formula.Strength strength) {
            return new StrengthOfClaim(strength.least().value(), Arguments.of(scaffold));
        } else if (formula instanceof Formula.Confidence confidence) {
            return new Confidence(
                    confidence.least().value(),
                    scaffold.fitted().flatMap(Fitted::confidence).orElseThrow());
        }
        return NOTHING_MORE;
    }

    /** The questions of a group with their weights, in the order of the script; an essential one counts 1. */
    public static Map<String, Integer> weights(Group group, LinkedScaffold scaffold) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Set<String> named = named(group, scaffold);
        for (Asked asked : scaffold.questions()) {
            boolean weighed = asked.ask().first(AskClause.Essential.class).isEmpty();
            if (group instanceof Group.Weighed ? weighed : named.contains(asked.id())) {
                weights.put(asked.id(), Questions.weight(asked.ask()).orElse(1));
            }
        }
        scaffold.generated().forEach((id, weight) -> {
            if (group instanceof Group.Weighed || named.contains(id)) {
                weights.put(id, weight);
            }
        });
        return weights;
    }

    private static Set<String> named(Group group, LinkedScaffold scaffold) {
        if (group instanceof Group.Listed listed) {
            return listed.ids().stream().map(Word::text).collect(Collectors.toSet());
        }
        return group instanceof Group.Named name
                ? Set.copyOf(scaffold.packs().getOrDefault(name.name().text(), List.of()))
                : Set.of();
    }
}
