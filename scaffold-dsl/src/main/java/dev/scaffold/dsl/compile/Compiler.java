package dev.scaffold.dsl.compile;

import dev.scaffold.Budget;
import dev.scaffold.Disposition;
import dev.scaffold.Role;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.rules.TimeUnits;
import dev.scaffold.dsl.tree.DraftClause;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Compiles a scaffold. */
public final class Compiler {
    private final LinkedScaffold scaffold;
    private final ScaffoldTree tree;
    private final Map<String, String> parameters;

    private Compiler(LinkedScaffold scaffold, Map<String, String> parameters) {
        this.scaffold = scaffold;
        this.tree = scaffold.tree();
        this.parameters = parameters;
    }

    /**
     * Compiles a scaffold that obeys all rules.
     *
     * @param parameters values that replace those in the files
     */
    public static Compiled compile(LinkedScaffold scaffold, Map<String, String> parameters) {
        Plan plan = new Compiler(scaffold, parameters).plan();
        return OtherGates.compile(scaffold, plan);
    }

    private Plan plan() {
        Role critic = tree.first(Section.Roles.class)
                .flatMap(r -> r.roles().stream().findFirst())
                .map(r -> Role.role(r.name().value()))
                .orElse(Role.CRITIC);
        Optional<GateClause.RepairUpTo> repair = gate(GateClause.RepairUpTo.class);
        return new Plan(
                scaffold.name(),
                tree.first(Section.About.class).map(a -> a.text().value()).orElse(""),
                draft(),
                critic,
                tree.parts().stream().map(Shapes::of).toList(),
                scaffold.questions().stream()
                        .map(q -> Questions.of(q, critic, parameters))
                        .toList(),
                tree.first(Section.Questions.class).map(Section.Questions::mode).orElse(QuestionMode.BATCHED),
                gate(GateClause.AgreeWhen.class)
                        .map(a -> Formulas.of(a.formula(), scaffold))
                        .orElse(Formulas.NOTHING_MORE),
                repair.map(r -> r.times().toInt()).orElse(0) + 1,
                repair.flatMap(GateClause.RepairUpTo::note).map(t -> t.value()),
                gate(GateClause.Otherwise.class)
                        .map(GateClause.Otherwise::disposition)
                        .orElse(Disposition.ABSTAIN),
                limits());
    }

    private <C extends GateClause> Optional<C> gate(Class<C> sort) {
        return tree.gateClauses("answer", sort).findFirst();
    }

    private Plan.DraftInstruction draft() {
        Plan.DraftInstruction draft = Plan.DraftInstruction.NONE;
        for (Section.Draft section : tree.all(Section.Draft.class).toList()) {
            for (DraftClause clause : section.clauses()) {
                if (clause instanceof DraftClause.Instruct instruct) {
                    draft = new Plan.DraftInstruction(
                            Optional.of(instruct.text().value()), draft.maxOutputTokens());
                } else if (clause instanceof DraftClause.AtMost most) {
                    draft = new Plan.DraftInstruction(
                            draft.instruct(), OptionalInt.of(most.tokens().toInt()));
                }
            }
        }
        return draft;
    }

    private Budget limits() {
        Budget budget = Budget.UNLIMITED;
        for (Section.Limits section : tree.all(Section.Limits.class).toList()) {
            for (LimitTree limit : section.limits()) {
                if (limit instanceof LimitTree.Calls calls) {
                    budget = budget.withCalls(calls.calls().toInt());
                } else if (limit instanceof LimitTree.Tokens tokens) {
                    budget = budget.withOutputTokens(tokens.tokens().toInt());
                } else if (limit instanceof LimitTree.Time time) {
                    budget = budget.withTime(TimeUnits.duration(time));
                }
            }
        }
        return budget;
    }
}
