package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.TargetTree;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.dsl.tree.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Builds questions. */
final class AskBuilder {
    /** The check whose text is taken as it stands. */
    private static final Set<String> PATTERN = Set.of("pattern");

    private final Issues issues;

    AskBuilder(Issues issues) {
        this.issues = issues;
    }

    Ask ask(CqParser.AskContext ask) {
        return new Ask(
                Spans.word(ask.getStart()),
                Spans.word(ask.name()),
                target(ask.target()),
                clauses(ask.askClause()),
                Spans.of(ask));
    }

    /** The texts that follow a check are its own: arguments first, then the wording. */
    private List<AskClause> clauses(List<CqParser.AskClauseContext> rules) {
        List<AskClause> clauses = new ArrayList<>();
        for (CqParser.AskClauseContext rule : rules) {
            AskClause before = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
            if (rule instanceof CqParser.WordingContext wording && before instanceof AskClause.ByCheck check) {
                clauses.set(clauses.size() - 1, with(check, wording.text(), Spans.of(rule)));
            } else {
                clauses.add(clause(rule));
            }
        }
        return clauses;
    }

    private AskClause with(AskClause.ByCheck check, CqParser.TextContext text, Span span) {
        boolean pattern = Nearest.among(PATTERN, check.check().text());
        List<Text> texts = new ArrayList<>(check.texts());
        texts.add(pattern && texts.isEmpty() ? Literals.rawText(text.getStart()) : text(text));
        return new AskClause.ByCheck(check.check(), texts, check.span().to(span));
    }

    private static TargetTree target(CqParser.TargetContext target) {
        Word of = target.kind() == null ? Spans.word(target.getStart()) : Spans.word(target.kind());
        boolean each = Words.is(target.getStart(), "each");
        return new TargetTree(
                each ? Optional.of(Spans.word(target.getStart())) : Optional.empty(), of, Spans.of(target));
    }

    private AskClause clause(CqParser.AskClauseContext clause) {
        Span span = Spans.of(clause);
        if (clause instanceof CqParser.EssentialContext) {
            return new AskClause.Essential(span);
        } else if (clause instanceof CqParser.WeightContext weight) {
            return new AskClause.Weight(Literals.number(weight.INT().getSymbol()), span);
        } else if (clause instanceof CqParser.AtLeastProbableContext at) {
            return at(at, span);
        } else if (clause instanceof CqParser.ByContext by) {
            return judge(by.judge(), span);
        } else if (clause instanceof CqParser.QuotingContext quoting) {
            return new AskClause.Quoting(
                    quoting.quotable().stream().map(Spans::word).toList(), span);
        } else if (clause instanceof CqParser.BothOrdersContext) {
            return new AskClause.BothOrders(span);
        } else if (clause instanceof CqParser.RepairAdviceContext repair) {
            return new AskClause.Repair(text(repair.text()), span);
        } else if (clause instanceof CqParser.OriginContext origin) {
            return new AskClause.Origin(text(origin.text()), span);
        } else if (clause instanceof CqParser.AnswerableContext) {
            return new AskClause.Answerable(span);
        }
        return new AskClause.Wording(text(((CqParser.WordingContext) clause).text()));
    }

    private static AskClause at(CqParser.AtLeastProbableContext at, Span span) {
        Token threshold = at.threshold().getStart();
        boolean fitted = Words.is(threshold, "fitted");
        Optional<Numeral> probability = fitted ? Optional.empty() : Optional.of(Literals.number(threshold));
        Optional<Span> elseByWord = at.threshold().getStop() == at.getStop()
                ? Optional.empty()
                : Optional.of(new Span(Spans.of(threshold).end() + 1, span.end()));
        return new AskClause.At(probability, elseByWord, span);
    }

    private AskClause judge(CqParser.JudgeContext judge, Span span) {
        if (judge instanceof CqParser.ByRoleContext role) {
            return new AskClause.ByRole(text(role.text()), span);
        } else if (judge instanceof CqParser.ByToolContext tool) {
            return new AskClause.ByTool(text(tool.text()), span);
        } else if (judge instanceof CqParser.ByRederivingContext by) {
            return new AskClause.ByRederiving(
                    Optional.ofNullable(by.INT()).map(times -> Literals.number(times.getSymbol())),
                    Optional.ofNullable(by.text()).map(this::text),
                    span);
        } else if (judge instanceof CqParser.ByFormulaContext by) {
            return new AskClause.ByFormula(Optional.ofNullable(by.text()).map(this::text), span);
        }
        return new AskClause.ByCheck(Spans.word(((CqParser.ByCheckContext) judge).check()), List.of(), span);
    }

    private Text text(CqParser.TextContext text) {
        return Literals.text(text, issues);
    }
}
