package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.CheckArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Which tokens of a script begin a line, and how far in. */
final class LayoutPlan {
    private static final int WIDTH = 100;
    private static final int LEVEL = 2;

    private final Map<Integer, Integer> lineStarts = new HashMap<>();
    private final Set<Integer> blankBefore = new HashSet<>();
    private final Map<Integer, Integer> gapAfter = new HashMap<>();

    private LayoutPlan() {}

    static LayoutPlan of(CqParser.ScriptContext script) {
        LayoutPlan plan = new LayoutPlan();
        boolean paragraph = false;
        for (ParseTree child : script.children) {
            if (child instanceof ParserRuleContext rule) {
                ParseTree inner = rule instanceof CqParser.ItemContext item ? item.getChild(0) : rule;
                boolean line = inner instanceof CqParser.UseContext || inner instanceof CqParser.ParamContext;
                plan.line(rule, 0);
                if (paragraph || !line) {
                    plan.blankBefore.add(rule.getStart().getTokenIndex());
                }
                paragraph = !line;
                plan.place((ParserRuleContext) inner, 0);
            }
        }
        return plan;
    }

    boolean breaksBefore(Token token) {
        return lineStarts.containsKey(token.getTokenIndex());
    }

    boolean blankBefore(Token token) {
        return blankBefore.contains(token.getTokenIndex());
    }

    /** How many levels in a line that begins with this token is. */
    int indent(Token token) {
        return lineStarts.getOrDefault(token.getTokenIndex(), 0);
    }

    /** What stands between two tokens of one line. */
    String gap(@org.jspecify.annotations.Nullable Token before, Token token) {
        if (before == null || tight(Words.literal(before.getType()), Words.literal(token.getType()))) {
            return "";
        }
        return " ".repeat(gapAfter.getOrDefault(before.getTokenIndex(), 1));
    }

    private static boolean tight(String before, String after) {
        return before.equals("(")
                || after.equals(")")
                || after.equals(",")
                || before.equals("..")
                || after.equals("..");
    }

    private void line(ParserRuleContext rule, int indent) {
        lineStarts.put(rule.getStart().getTokenIndex(), indent);
    }

    /** Places what is inside a rule whose own line is so far in. */
    private void place(ParserRuleContext rule, int indent) {
        boolean block =
                rule.children.stream().anyMatch(c -> c instanceof TerminalNode t && Words.is(t.getSymbol(), "{"));
        if (block && inline(rule, indent)) {
            inlined(rule);
        } else if (block) {
            block(rule, indent);
        } else if (rule instanceof CqParser.AskContext ask) {
            texts(ask).forEach(c -> line(c, indent + 1));
        } else if (rule instanceof CqParser.GenerateContext generate) {
            generate.generateClause().stream()
                    .filter(CqParser.CriteriaContext.class::isInstance)
                    .forEach(c -> line(c, indent + 1));
        } else if (rule instanceof CqParser.FoundContext found && width(found) + LEVEL * indent > WIDTH) {
            found.foundPart().stream().skip(1).forEach(p -> line(p, indent + 2));
        } else if (rule.getChildCount() == 1 && rule.getChild(0) instanceof ParserRuleContext only) {
            place(only, indent);
        }
    }

    /** Wordings, advice and sources; but not the texts that a check takes. */
    private static List<CqParser.AskClauseContext> texts(CqParser.AskContext ask) {
        List<CqParser.AskClauseContext> texts = new ArrayList<>();
        int arguments = 0;
        for (CqParser.AskClauseContext clause : ask.askClause()) {
            if (clause instanceof CqParser.ByContext by && by.judge() instanceof CqParser.ByCheckContext check) {
                arguments = CheckArguments.of(check.check().getText());
            } else if (clause instanceof CqParser.WordingContext && arguments > 0) {
                arguments--;
            } else {
                arguments = 0;
                if (onItsOwnLine(clause)) {
                    texts.add(clause);
                }
            }
        }
        return texts;
    }

    private static boolean onItsOwnLine(CqParser.AskClauseContext clause) {
        return clause instanceof CqParser.WordingContext
                || clause instanceof CqParser.RepairAdviceContext
                || clause instanceof CqParser.OriginContext;
    }

    private void block(ParserRuleContext rule, int indent) {
        for (ParseTree child : rule.children) {
            if (child instanceof TerminalNode leaf && Words.is(leaf.getSymbol(), "}")) {
                lineStarts.put(leaf.getSymbol().getTokenIndex(), indent);
            }
        }
        for (ParserRuleContext statement : statements(rule)) {
            line(statement, indent + 1);
            place(statement, indent + 1);
        }
        if (rule instanceof CqParser.ArgumentContext argument) {
            int widest = argument.part().stream()
                    .mapToInt(p -> p.kind().getText().length())
                    .max()
                    .orElse(0);
            argument.part()
                    .forEach(p -> gapAfter.put(
                            p.kind().getStart().getTokenIndex(),
                            1 + widest - p.kind().getText().length()));
        }
    }

    /** A block stays in one line if it was written in one and has room there. */
    private static boolean inline(ParserRuleContext rule, int indent) {
        boolean large = rule instanceof CqParser.ScaffoldContext || rule instanceof CqParser.PackContext;
        return !large
                && rule.getStart().getLine() == rule.getStop().getLine()
                && width(rule) + statements(rule).size() + LEVEL * indent <= WIDTH;
    }

    /** Statements in one line are two spaces apart. */
    private void inlined(ParserRuleContext rule) {
        List<ParserRuleContext> statements = statements(rule);
        for (int i = 0; i + 1 < statements.size(); i++) {
            gapAfter.put(statements.get(i).getStop().getTokenIndex(), 2);
        }
    }

    private static List<ParserRuleContext> statements(ParserRuleContext block) {
        boolean[] inside = {false};
        return block.children.stream()
                .filter(c -> {
                    inside[0] |= c instanceof TerminalNode leaf && Words.is(leaf.getSymbol(), "{");
                    return inside[0] && c instanceof ParserRuleContext;
                })
                .map(ParserRuleContext.class::cast)
                .toList();
    }

    /** How wide a rule is in one line, with a space between any two tokens. */
    private static int width(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            String text = leaf.getText();
            return text.codePointCount(0, text.length()) + 1;
        }
        int width = 0;
        for (int i = 0; i < tree.getChildCount(); i++) {
            width += width(tree.getChild(i));
        }
        return width;
    }
}
