package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Writes the tokens of a script in their order, with the breaks that a {@link LayoutPlan} gives them and their comments between. */
public final class Layout {
    private static final String LEVEL = "  ";

    /** A statement that a comment has broken goes on this much further in. */
    private static final int CONTINUED = 2;

    private final StringBuilder out = new StringBuilder();
    private final LayoutPlan plan;
    private int statementIndent;
    private boolean lineOpen;

    private Layout(LayoutPlan plan) {
        this.plan = plan;
    }

    /** The script laid out; says what could not be read, and then the result is not to be used. */
    public static String of(SourceText source, Issues issues) {
        List<CommonToken> tokens = Words.of(source, issues);
        if (ScriptReader.tooDeep(tokens, issues)) {
            return source.text();
        }
        CqParser.ScriptContext script = ScriptReader.parse(tokens, issues);
        return issues.hasErrors() ? source.text() : new Layout(LayoutPlan.of(script)).written(tokens);
    }

    private String written(List<CommonToken> tokens) {
        List<CommonToken> between = new ArrayList<>();
        Token before = null;
        for (CommonToken token : tokens) {
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                between.add(token);
            } else {
                write(before, between, token);
                before = token;
                between.clear();
            }
        }
        return out.toString().stripLeading().stripTrailing() + "\n";
    }

    private void write(@org.jspecify.annotations.Nullable Token before, List<CommonToken> between, CommonToken token) {
        boolean end = token.getType() == Token.EOF;
        boolean breaks = end || plan.breaksBefore(token);
        int indent = plan.indent(token);
        int commentIndent = Words.is(token, "}") ? indent + 1 : indent;
        int newlines = 0;
        boolean commented = false;
        for (CommonToken hidden : between) {
            if (hidden.getType() == CqParser.COMMENT) {
                comment(hidden, newlines, before, breaks ? commentIndent : statementIndent + CONTINUED);
                commented = true;
                newlines = 0;
            } else {
                newlines +=
                        (int) hidden.getText().chars().filter(c -> c == '\n').count();
            }
        }
        if (end) {
            return;
        }
        if (breaks || commented) {
            boolean blank = newlines > 1 && !opens(before) && !Words.is(token, "}");
            boolean forced = plan.blankBefore(token) && !commented && before != null;
            newLine((blank && breaks) || forced, breaks ? indent : statementIndent + CONTINUED);
            statementIndent = breaks ? indent : statementIndent;
        } else {
            out.append(plan.gap(before, token));
        }
        out.append(token.getText());
        lineOpen = true;
    }

    private void comment(
            CommonToken comment, int newlines, @org.jspecify.annotations.Nullable Token before, int indent) {
        String text = comment.getText().stripTrailing();
        if (lineOpen && newlines == 0) {
            out.append("  ").append(text);
        } else {
            newLine(newlines > 1 && !opens(before), indent);
            out.append(text);
        }
        lineOpen = false;
    }

    private static boolean opens(@org.jspecify.annotations.Nullable Token token) {
        return token != null && Words.is(token, "{");
    }

    private void newLine(boolean blank, int indent) {
        out.append(blank ? "\n\n" : "\n").append(LEVEL.repeat(indent));
    }
}
