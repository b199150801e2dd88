package dev.scaffold.dsl.internal;

import dev.scaffold.Disposition;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds gates and their formulas. */
final class GateBuilder {
    private final Issues issues;

    GateBuilder(Issues issues) {
        this.issues = issues;
    }

    GateClause clause(CqParser.GateClauseContext clause) {
        Span span = Spans.of(clause);
        if (clause instanceof CqParser.AgreeWhenContext agree) {
            return new GateClause.AgreeWhen(formula(agree.formula()), span);
        } else if (clause instanceof CqParser.RepairUpToContext repair) {
            Optional<Text> note = Optional.ofNullable(repair.text()).map(t -> Literals.text(t.getStart(), issues));
            return new GateClause.RepairUpTo(Literals.number(repair.INT().getSymbol()), note, span);
        }
        String word = ((CqParser.OtherwiseContext) clause).disposition().getText();
        return new GateClause.Otherwise(Disposition.valueOf(word.toUpperCase(Locale.ROOT)), span);
    }

    private static Formula formula(CqParser.FormulaContext formula) {
        List<Formula> parts =
                formula.conjunction().stream().map(GateBuilder::conjunction).toList();
        return parts.size() == 1 ? parts.get(0) : new Formula.Or(parts, Spans.of(formula));
    }

    private static Formula conjunction(CqParser.ConjunctionContext conjunction) {
        List<Formula> parts = conjunction.atom().stream().map(GateBuilder::atom).toList();
        return parts.size() == 1 ? parts.get(0) : new Formula.And(parts, Spans.of(conjunction));
    }

    private static Formula atom(CqParser.AtomContext atom) {
        Span span = Spans.of(atom);
        if (atom instanceof CqParser.NestedContext nested) {
            return formula(nested.formula());
        } else if (atom instanceof CqParser.AllEssentialContext) {
            return new Formula.AllEssential(span);
        } else if (atom instanceof CqParser.AllMetContext all) {
            return new Formula.AllMet(group(all.group()), span);
        } else if (atom instanceof CqParser.AtLeastContext least) {
            return new Formula.AtLeast(Literals.number(least.INT().getSymbol()), group(least.group()), span);
        }
        return new Formula.QuestionMet(Spans.word(((CqParser.QuestionMetContext) atom).name()), span);
    }

    private static Group group(CqParser.GroupContext group) {
        Span span = Spans.of(group);
        if (group instanceof CqParser.WeighedContext) {
            return new Group.Weighed(span);
        } else if (group instanceof CqParser.ListedContext listed) {
            return new Group.Listed(listed.name().stream().map(Spans::word).toList(), span);
        }
        return new Group.Named(Spans.word(((CqParser.NamedContext) group).name()), span);
    }
}
