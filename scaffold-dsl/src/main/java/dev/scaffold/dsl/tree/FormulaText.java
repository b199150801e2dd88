package dev.scaffold.dsl.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Formulas as text that reads back as the same formulas. */
final class FormulaText {
    private FormulaText() {}

    static String of(Formula formula) {
        if (formula instanceof Formula.And and) {
            return joined(and.parts(), " and ");
        } else if (formula instanceof Formula.Or or) {
            return joined(or.parts(), " or ");
        } else if (formula instanceof Formula.QuestionMet met) {
            return met.question().text() + " met";
        } else if (formula instanceof Formula.AllMet all) {
            return "all " + group(all.group()) + " met";
        } else if (formula instanceof Formula.AtLeast least) {
            return "at least " + least.weight().value() + " of " + group(least.group());
        } else if (formula instanceof Formula.Strength strength) {
            return "strength of claim >= " + strength.least().value().toPlainString();
        } else if (formula instanceof Formula.Confidence confidence) {
            return "confidence >= " + confidence.least().value().toPlainString();
        }
        return formula instanceof Formula.ClaimAccepted ? "claim accepted" : "all essential met";
    }

    private static String joined(List<Formula> parts, String word) {
        return parts.stream()
                .map(p -> p instanceof Formula.And || p instanceof Formula.Or ? "(" + of(p) + ")" : of(p))
                .collect(Collectors.joining(word));
    }

    private static String group(Group group) {
        if (group instanceof Group.Listed listed) {
            return "(" + TreeText.words(listed.ids()) + ")";
        }
        return group instanceof Group.Named named ? named.name().text() : "weighed";
    }
}
