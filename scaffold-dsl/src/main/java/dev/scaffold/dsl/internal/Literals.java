package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Text;
import java.math.BigDecimal;
import org.antlr.v4.runtime.Token;

/** Texts and numbers as they are meant. */
final class Literals {
    private static final String ESCAPES = "\\\"nt";
    private static final String MEANT = "\\\"\n\t";

    private static final int MOST_DIGITS = 100;

    private Literals() {}

    static Numeral number(Token token) {
        return new Numeral(value(token.getText()), Spans.of(token));
    }

    /** Reading digits takes a time that grows with the square of their number; what is said by more of them nothing can have, or tell apart. */
    static BigDecimal value(String digits) {
        return new BigDecimal(digits.substring(0, Math.min(MOST_DIGITS, digits.length())));
    }

    static Numeral number(CqParser.ProbabilityContext probability) {
        return number(probability.getStart());
    }

    static Text text(CqParser.TextContext text, Issues issues) {
        return text(text.getStart(), issues);
    }

    /** A text whose escapes are read. */
    static Text text(Token token, Issues issues) {
        Text raw = rawText(token);
        return raw.block()
                ? new Text(raw.raw().stripIndent().strip(), raw.raw(), true, raw.span())
                : unescaped(raw, issues);
    }

    /** A text that is taken as it stands. */
    static Text rawText(Token token) {
        String all = token.getText();
        boolean block = token.getType() == CqParser.BLOCK;
        int marks = block ? 3 : 1;
        int end = Math.max(marks, all.length() - marks);
        String inner = all.substring(Math.min(marks, all.length()), Math.min(end, all.length()));
        return new Text(inner, inner, block, Spans.of(token));
    }

    private static Text unescaped(Text text, Issues issues) {
        String raw = text.raw();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || i + 1 == raw.length()) {
                value.append(c);
                continue;
            }
            int at = ESCAPES.indexOf(raw.charAt(++i));
            if (at >= 0) {
                value.append(MEANT.charAt(at));
            } else {
                unknownEscape(text, i, issues);
            }
        }
        return new Text(value.toString(), raw, false, text.span());
    }

    private static void unknownEscape(Text text, int index, Issues issues) {
        int before = text.raw().codePointCount(0, index - 1);
        int start = text.span().start() + 1 + before;
        String escape = "\\" + Character.toString(text.raw().codePointAt(index));
        issues.report(
                Code.CQ004,
                new Span(start, start + 2),
                "unknown escape `" + escape + "`",
                "known are \\\\ \\\" \\n and \\t",
                "for a backslash itself write \\\\");
    }
}
