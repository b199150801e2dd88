package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.DraftClause;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.QuestionMode;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds the sections of scaffolds and packs. Of those with braces, what can be read is kept; others are left out whole. */
final class SectionBuilder {
    private final Issues issues;
    private final AskBuilder asks;
    private final GateBuilder gates;
    private final ArgumentBuilder arguments = new ArgumentBuilder();

    SectionBuilder(Issues issues) {
        this.issues = issues;
        this.asks = new AskBuilder(issues);
        this.gates = new GateBuilder(issues);
    }

    /** The section inside a {@code section} or {@code packSection}. */
    Optional<Section> section(ParserRuleContext choice) {
        if (choice.getChildCount() == 0 || !(choice.getChild(0) instanceof ParserRuleContext rule)) {
            return Optional.empty();
        }
        if (Garbled.headless(rule)) {
            return Optional.empty();
        }
        Word keyword = Spans.word(rule.getStart());
        Span span = Spans.of(rule);
        if (rule instanceof CqParser.RolesContext roles) {
            return Optional.of(new Section.Roles(keyword, Garbled.intact(roles.role(), this::role), span));
        } else if (rule instanceof CqParser.DraftContext draft) {
            return Optional.of(new Section.Draft(keyword, Garbled.intact(draft.draftClause(), this::draft), span));
        } else if (rule instanceof CqParser.ArgumentContext argument) {
            return Optional.of(new Section.Argument(keyword, Garbled.intact(argument.part(), arguments::part), span));
        } else if (rule instanceof CqParser.LimitsContext limits) {
            return Optional.of(new Section.Limits(keyword, Garbled.intact(limits.limit(), this::limit), span));
        } else if (rule instanceof CqParser.GateContext gate) {
            return Optional.of(new Section.GateTree(
                    keyword, Spans.word(gate.subject()), Garbled.intact(gate.gateClause(), gates::clause), span));
        }
        return Garbled.in(rule) ? Optional.empty() : Optional.of(statement(keyword, rule, span));
    }

    private Section statement(Word keyword, ParserRuleContext rule, Span span) {
        if (rule instanceof CqParser.AboutContext about) {
            return new Section.About(keyword, text(about.text()), span);
        } else if (rule instanceof CqParser.QuestionsContext questions) {
            return new Section.Questions(keyword, mode(questions.questionMode()), span);
        } else if (rule instanceof CqParser.IncludeContext include) {
            return new Section.Include(
                    keyword,
                    Spans.word(include.name(0)),
                    include.name().stream().skip(1).map(Spans::word).toList(),
                    span);
        } else if (rule instanceof CqParser.GenerateContext generate) {
            return generate(keyword, generate, span);
        } else if (rule instanceof CqParser.CounterContext counter) {
            return new Section.Counter(
                    keyword, counter.device().stream().map(Spans::word).toList(), span);
        } else if (rule instanceof CqParser.ObserveContext observe) {
            return new Section.Observe(keyword, share(observe), span);
        } else if (rule instanceof CqParser.FailureContext failure) {
            return new Section.Failure(keyword, GateBuilder.disposition(failure.getStop()), span);
        } else if (rule instanceof CqParser.FittedContext fitted) {
            return new Section.FittedFrom(keyword, text(fitted.text()), span);
        }
        return asks.ask((CqParser.AskContext) rule);
    }

    private Section generate(Word keyword, CqParser.GenerateContext generate, Span span) {
        return new Section.Generate(
                keyword,
                Literals.number(generate.INT(0).getSymbol()),
                Spans.word(generate.kind()),
                Literals.number(generate.INT(1).getSymbol()),
                generate.generateClause().stream()
                        .filter(CqParser.GeneratedWeightContext.class::isInstance)
                        .map(c -> Literals.number(
                                ((CqParser.GeneratedWeightContext) c).INT().getSymbol()))
                        .toList(),
                generate.generateClause().stream()
                        .filter(CqParser.GeneratedByContext.class::isInstance)
                        .map(c -> text(((CqParser.GeneratedByContext) c).text()))
                        .toList(),
                generate.generateClause().stream()
                        .filter(CqParser.CriteriaContext.class::isInstance)
                        .map(c -> text(((CqParser.CriteriaContext) c).text()))
                        .toList(),
                span);
    }

    private static Optional<Section.Share> share(CqParser.ObserveContext observe) {
        if (observe.INT().isEmpty()) {
            return Optional.empty();
        }
        Numeral judged = Literals.number(observe.INT(0).getSymbol());
        Numeral of = Literals.number(observe.INT(1).getSymbol());
        return Optional.of(new Section.Share(judged, of, judged.span().to(of.span())));
    }

    static QuestionMode mode(CqParser.QuestionModeContext mode) {
        return QuestionMode.valueOf(mode.getText().toUpperCase(Locale.ROOT));
    }

    private Section.RoleTree role(CqParser.RoleContext role) {
        return new Section.RoleTree(Spans.word(role.getStart()), text(role.text()), Spans.of(role));
    }

    private DraftClause draft(CqParser.DraftClauseContext clause) {
        return clause instanceof CqParser.InstructContext instruct
                ? new DraftClause.Instruct(text(instruct.text()), Spans.of(clause))
                : new DraftClause.AtMost(
                        Literals.number(((CqParser.AtMostContext) clause).INT().getSymbol()), Spans.of(clause));
    }

    private LimitTree limit(CqParser.LimitContext limit) {
        if (limit instanceof CqParser.LimitCallsContext calls) {
            return new LimitTree.Calls(Literals.number(calls.INT().getSymbol()), Spans.of(limit));
        } else if (limit instanceof CqParser.LimitTokensContext tokens) {
            return new LimitTree.Tokens(Literals.number(tokens.INT().getSymbol()), Spans.of(limit));
        }
        return time(((CqParser.LimitTimeContext) limit).DURATION().getSymbol(), Spans.of(limit));
    }

    private static LimitTree time(Token token, Span span) {
        String amount = token.getText().replaceAll("[A-Za-z]", "");
        Span all = Spans.of(token);
        int split = all.start() + amount.length();
        return new LimitTree.Time(
                new Numeral(Literals.value(amount), new Span(all.start(), split)),
                new Word(token.getText().substring(amount.length()), new Span(split, all.end())),
                span);
    }

    private Text text(CqParser.TextContext text) {
        return Literals.text(text, issues);
    }
}
