package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.DraftClause;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.QuestionMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** From what the parser saw to the tree. Statements that could not be read are left out. */
final class TreeBuilder {
    private final Issues issues;
    private final AskBuilder asks;
    private final GateBuilder gates;
    private final ArgumentBuilder arguments;

    TreeBuilder(Issues issues) {
        this.issues = issues;
        this.asks = new AskBuilder(issues);
        this.gates = new GateBuilder(issues);
        this.arguments = new ArgumentBuilder();
    }

    ScriptTree script(CqParser.ScriptContext script, Span whole) {
        Optional<Numeral> language = Optional.ofNullable(script.language())
                .filter(l -> !Garbled.in(l))
                .map(l -> Literals.number(l.INT().getSymbol()));
        List<ScaffoldTree> scaffolds = script.item().stream()
                .map(CqParser.ItemContext::scaffold)
                .filter(s -> s != null && s.name() != null && !Garbled.in(s.name()))
                .map(this::scaffold)
                .toList();
        return new ScriptTree(language, scaffolds, Garbled.words(script), whole);
    }

    private ScaffoldTree scaffold(CqParser.ScaffoldContext scaffold) {
        List<Section> sections = scaffold.section().stream()
                .map(this::section)
                .flatMap(Optional::stream)
                .toList();
        return new ScaffoldTree(Spans.word(scaffold.name()), sections, Garbled.words(scaffold), Spans.of(scaffold));
    }

    private Optional<Section> section(CqParser.SectionContext section) {
        if (section.getChildCount() == 0 || !(section.getChild(0) instanceof ParserRuleContext rule)) {
            return Optional.empty();
        }
        Word keyword = Spans.word(rule.getStart());
        if (rule instanceof CqParser.RolesContext roles) {
            return Optional.of(roles(keyword, roles));
        } else if (rule instanceof CqParser.DraftContext draft) {
            return Optional.of(new Section.Draft(keyword, intact(draft.draftClause(), this::draft), Spans.of(rule)));
        } else if (rule instanceof CqParser.ArgumentContext argument) {
            return Optional.of(new Section.Argument(keyword, intact(argument.part(), arguments::part), Spans.of(rule)));
        } else if (rule instanceof CqParser.GateContext gate) {
            return Optional.of(new Section.GateTree(
                    keyword,
                    new Word("answer", keyword.span()),
                    intact(gate.gateClause(), gates::clause),
                    Spans.of(rule)));
        } else if (rule instanceof CqParser.LimitsContext limits) {
            return Optional.of(new Section.Limits(keyword, intact(limits.limit(), this::limit), Spans.of(rule)));
        }
        return Garbled.in(rule) ? Optional.empty() : Optional.of(statement(keyword, rule));
    }

    private Section statement(Word keyword, ParserRuleContext rule) {
        if (rule instanceof CqParser.AboutContext about) {
            return new Section.About(keyword, text(about.text()), Spans.of(rule));
        } else if (rule instanceof CqParser.QuestionsContext questions) {
            String mode = questions.questionMode().getText().toUpperCase(Locale.ROOT);
            return new Section.Questions(keyword, QuestionMode.valueOf(mode), Spans.of(rule));
        }
        return asks.ask((CqParser.AskContext) rule);
    }

    private Section roles(Word keyword, CqParser.RolesContext roles) {
        return new Section.Roles(
                keyword,
                intact(roles.role(), r -> new Section.RoleTree(Spans.word(r.getStart()), text(r.text()), Spans.of(r))),
                Spans.of(roles));
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
                new Numeral(new BigDecimal(amount), new Span(all.start(), split)),
                new Word(token.getText().substring(amount.length()), new Span(split, all.end())),
                span);
    }

    private Text text(CqParser.TextContext text) {
        return Literals.text(text.getStart(), issues);
    }

    private static <C extends ParserRuleContext, N> List<N> intact(List<C> rules, Function<C, N> build) {
        return rules.stream().filter(r -> !Garbled.in(r)).<N>map(build).toList();
    }
}
