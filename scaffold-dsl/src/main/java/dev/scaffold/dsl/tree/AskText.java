package dev.scaffold.dsl.tree;

import java.util.Optional;
import java.util.stream.Collectors;

/** Questions as text that reads back as the same questions. */
final class AskText {
    private AskText() {}

    static String of(Ask ask) {
        String each = ask.target().each().isPresent() ? "each " : "";
        return "ask " + ask.name().text() + " of " + each + ask.target().of().text()
                + ask.clauses().stream().map(c -> " " + clause(c)).collect(Collectors.joining());
    }

    private static String clause(AskClause clause) {
        if (clause instanceof AskClause.Weight weight) {
            return "weight " + weight.weight().value();
        } else if (clause instanceof AskClause.At at) {
            return "at " + at.probability().map(p -> p.value().toPlainString()).orElse("fitted")
                    + (at.elseByWord().isPresent() ? " else by word" : "");
        } else if (clause instanceof AskClause.By by) {
            return "by " + judge(by);
        } else if (clause instanceof AskClause.Quoting quoting) {
            return "quoting " + quoting.of().stream().map(Word::text).collect(Collectors.joining(" or "));
        } else if (clause instanceof AskClause.Repair repair) {
            return "repair " + TreeText.text(repair.advice());
        } else if (clause instanceof AskClause.Origin origin) {
            return "source " + TreeText.text(origin.source());
        } else if (clause instanceof AskClause.Wording wording) {
            return TreeText.text(wording.text());
        }
        return clause.sort();
    }

    private static String judge(AskClause.By by) {
        if (by instanceof AskClause.ByRole role) {
            return TreeText.text(role.role());
        } else if (by instanceof AskClause.ByTool tool) {
            return "tool " + TreeText.text(tool.tool());
        } else if (by instanceof AskClause.ByRederiving fresh) {
            return "rederive"
                    + fresh.times().map(t -> " " + t.value() + " times").orElse("") + role(fresh.role());
        } else if (by instanceof AskClause.ByFormula formula) {
            return "formula" + role(formula.role());
        }
        AskClause.ByCheck call = (AskClause.ByCheck) by;
        return call.check().text()
                + call.texts().stream().map(t -> " " + TreeText.text(t)).collect(Collectors.joining());
    }

    private static String role(Optional<Text> role) {
        return role.map(r -> " by " + TreeText.text(r)).orElse("");
    }
}
