package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.Word;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where tokens and rules stand. */
final class Spans {
    private Spans() {}

    static Span of(Token token) {
        return token.getType() == Token.EOF
                ? new Span(token.getStartIndex(), token.getStartIndex())
                : new Span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    static Span of(ParserRuleContext rule) {
        Span start = of(rule.getStart());
        return rule.getStop() == null ? start : start.to(of(rule.getStop()));
    }

    static Word word(Token token) {
        return new Word(token.getText(), of(token));
    }

    static Word word(ParserRuleContext rule) {
        return new Word(rule.getText(), of(rule));
    }
}
