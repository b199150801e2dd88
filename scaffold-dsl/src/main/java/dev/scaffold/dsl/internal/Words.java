package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The tokens of a script. What is wrong with one is said here, and mended so that the parser does not say it again. */
final class Words {
    /** By token type. */
    private static final List<String> LITERALS = literals();

    private Words() {}

    static List<CommonToken> of(SourceText source, Issues issues) {
        List<CommonToken> tokens = Lexemes.of(source);
        List<CommonToken> bad = new ArrayList<>();
        for (CommonToken token : tokens) {
            if (token.getType() == CqParser.BAD) {
                token.setChannel(Token.HIDDEN_CHANNEL);
                bad.add(token);
            } else {
                reportBad(bad, source, issues);
                mendText(token, issues);
            }
        }
        return tokens;
    }

    /** Neighbours that have no meaning are one slip. */
    private static void reportBad(List<CommonToken> bad, SourceText source, Issues issues) {
        if (bad.isEmpty()) {
            return;
        }
        Span span = Spans.of(bad.get(0)).to(Spans.of(bad.get(bad.size() - 1)));
        String text = source.slice(span);
        String message = "`" + text + "` has no meaning here";
        String label = text.codePointCount(0, text.length()) == 1 ? "this character" : "these characters";
        if (text.codePoints().anyMatch(c -> "\u201c\u201d\u201e\u2018\u2019'`\u00ab\u00bb".indexOf(c) >= 0)) {
            issues.report(Code.CQ002, span, message, label, "put texts between straight double quotation marks: \"…\"");
        } else {
            issues.report(Code.CQ002, span, message, label);
        }
        bad.clear();
    }

    private static void mendText(CommonToken token, Issues issues) {
        if (token.getType() == CqParser.CURLY) {
            token.setType(CqParser.STRING);
            issues.report(
                    Code.CQ002,
                    Spans.of(token),
                    "curly quotation marks have no meaning",
                    "not a text",
                    "put texts between straight double quotation marks: \"…\"");
        } else if (token.getType() == CqParser.OPEN_STRING) {
            token.setType(CqParser.STRING);
            issues.report(
                    Code.CQ003,
                    Spans.of(token),
                    "a text is not closed",
                    "it must end on the line on which it begins",
                    "close it with \", or write a text of several lines between \"\"\" and \"\"\"");
        } else if (token.getType() == CqParser.OPEN_BLOCK) {
            token.setType(CqParser.BLOCK);
            issues.report(
                    Code.CQ003,
                    new Span(token.getStartIndex(), token.getStartIndex() + 3),
                    "a text is not closed",
                    "it begins here and runs to the end of the file",
                    "close it with \"\"\"");
        }
    }

    static boolean opens(Token token) {
        return is(token, "{") || is(token, "(");
    }

    static boolean closes(Token token) {
        return is(token, "}") || is(token, ")");
    }

    static boolean is(Token token, String mark) {
        return token.getChannel() == Token.DEFAULT_CHANNEL && mark.equals(literal(token.getType()));
    }

    /** The type of the token that always is this mark or word. */
    static int type(String literal) {
        for (int type = 1; type <= CqParser.VOCABULARY.getMaxTokenType(); type++) {
            if (literal(type).equals(literal)) {
                return type;
            }
        }
        throw new IllegalArgumentException("literal: the grammar has no `" + literal + "`");
    }

    /** The mark or word that a token type always is; {@code ""} for names, texts and numbers. */
    static String literal(int type) {
        return type < 0 || type >= LITERALS.size() ? "" : LITERALS.get(type);
    }

    private static List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (int type = 0; type <= CqParser.VOCABULARY.getMaxTokenType(); type++) {
            String name = CqParser.VOCABULARY.getLiteralName(type);
            literals.add(name == null ? "" : name.substring(1, name.length() - 1));
        }
        return literals;
    }
}
