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
import org.antlr.v4.runtime.Token;

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
        } else if (clause instanceof CqParser.OtherwiseContext otherwise) {
            return new GateClause.Otherwise(disposition(otherwise.disposition().getStart()), span);
        }
        return ofOtherGates(clause, span);
    }

    private static GateClause ofOtherGates(CqParser.GateClauseContext clause, Span span) {
        if (clause instanceof CqParser.PresuppositionsContext presuppositions) {
            return new GateClause.Presuppositions(ArgumentBuilder.count(presuppositions.count()), span);
        } else if (clause instanceof CqParser.GateQuestionsContext questions) {
            return new GateClause.Travelling(SectionBuilder.mode(questions.questionMode()), span);
        } else if (clause instanceof CqParser.BlindContext blind) {
            return new GateClause.Blind(Literals.number(blind.INT().getSymbol()), span);
        } else if (clause instanceof CqParser.MarginContext margin) {
            return new GateClause.Margin(Literals.number(margin.probability()), span);
        } else if (clause instanceof CqParser.TurnsContext turns) {
            return new GateClause.Turns(Literals.number(turns.INT().getSymbol()), span);
        }
        return new GateClause.StopOn(Spans.word(clause.getStop()), span);
    }

    static Disposition disposition(Token word) {
        return Disposition.valueOf(word.getText().toUpperCase(Locale.ROOT));
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
        return opaque(atom, span);
    }

    private static Formula opaque(CqParser.AtomContext atom, Span span) {
        if (atom instanceof CqParser.ClaimAcceptedContext) {
            return new Formula.ClaimAccepted(span);
        } else if (atom instanceof CqParser.StrengthContext strength) {
            return new Formula.Strength(Literals.number(strength.probability()), span);
        } else if (atom instanceof CqParser.ConfidenceContext confidence) {
            return new Formula.Confidence(Literals.number(confidence.probability()), span);
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
