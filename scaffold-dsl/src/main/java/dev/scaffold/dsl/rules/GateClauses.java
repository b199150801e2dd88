package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Section;
import java.util.List;
import java.util.Map;

/** What is said of a gate is said of one that it means something to. */
final class GateClauses implements Rule {
    private static final Map<String, List<Class<? extends GateClause>>> FITTING = Map.of(
            "answer",
            List.of(GateClause.AgreeWhen.class, GateClause.RepairUpTo.class, GateClause.Otherwise.class),
            "assertion",
            List.of(GateClause.Presuppositions.class, GateClause.Travelling.class, GateClause.Otherwise.class),
            "revision",
            List.of(GateClause.Blind.class, GateClause.Margin.class, GateClause.Otherwise.class),
            "peers",
            List.of(GateClause.Turns.class, GateClause.StopOn.class, GateClause.Otherwise.class));

    private static final Map<String, String> SUBJECT_OF = Map.of(
            "agree when", "answer",
            "repair", "answer",
            "presuppositions", "assertion",
            "questions", "assertion",
            "blind", "revision",
            "margin", "revision",
            "turns", "peers",
            "stop on", "peers");

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree().all(Section.GateTree.class).forEach(gate -> gate.clauses().stream()
                .filter(c -> !fits(gate, c))
                .forEach(c -> report(gate, c, issues)));
        scaffold.tree()
                .all(Section.GateTree.class)
                .flatMap(gate -> gate.clauses().stream())
                .forEach(c -> numbers(c, issues));
    }

    private static void numbers(GateClause clause, Issues issues) {
        if (clause instanceof GateClause.Margin margin) {
            Thresholds.within(margin.margin(), issues);
        } else if (clause instanceof GateClause.AgreeWhen agree) {
            agree.formula().all().forEach(f -> {
                if (f instanceof Formula.Strength strength) {
                    Thresholds.within(strength.least(), issues);
                } else if (f instanceof Formula.Confidence confidence) {
                    Thresholds.within(confidence.least(), issues);
                }
            });
        }
    }

    private static boolean fits(Section.GateTree gate, GateClause clause) {
        return FITTING.getOrDefault(gate.subject().text(), List.of()).stream().anyMatch(c -> c.isInstance(clause));
    }

    private static void report(Section.GateTree gate, GateClause clause, Issues issues) {
        String right = SUBJECT_OF.getOrDefault(clause.sort(), "answer");
        issues.report(
                Code.CQ050,
                clause.span(),
                "`" + clause.sort() + "` means nothing in `gate "
                        + gate.subject().text() + "`",
                "not of this gate",
                "put it into `gate " + right + "`");
    }
}
