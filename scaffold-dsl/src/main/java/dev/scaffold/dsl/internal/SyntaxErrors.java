package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What is said when the text does not follow the grammar: in the words of the language, never in those of a parser. */
final class SyntaxErrors {
    private static final Set<String> ITEMS = Set.of("use", "param", "scaffold", "pack", "test");
    private static final Set<String> AFTER_A_NAME = Set.of("of", "{", "met", ",", ")");

    private final Issues issues;
    private boolean bracesAstray;

    SyntaxErrors(Issues issues) {
        this.issues = issues;
    }

    void report(Parser parser, Token found, IntervalSet expected) {
        ParserRuleContext rule = parser.getContext();
        String where = Friendly.place(rule);
        List<String> options = Friendly.options(expected, rule);
        if (behindBad(parser, found)) {
            return;
        }
        boolean astray = bracesAstray;
        bracesAstray |= Words.is(found, "{") || Words.is(found, "}") || options.contains("`{`");
        Token before = parser.getTokenStream().LT(-1);
        if (before != null && before.getText().equals("not") && options.contains("`met`")) {
            noNot(before);
        } else if (astray && (found.getType() == Token.EOF || ITEMS.contains(Words.literal(found.getType())))) {
            return;
        } else if (found.getType() == Token.EOF) {
            atEnd(rule, found, options);
        } else if (found.getType() == CqParser.WORD) {
            unknownWord(found, expected, options, where);
        } else if (usedAsName(parser, found, expected)) {
            issues.report(
                    Code.CQ013,
                    Spans.of(found),
                    "`" + found.getText() + "` is a word of the language and cannot be a name",
                    "expected " + Friendly.list(options),
                    "choose another name: `my-" + found.getText() + "`");
        } else {
            unexpected(found, options, where, Optional.empty());
        }
    }

    /** What follows characters that have no meaning may well be what was meant, and they have been reported. */
    private static boolean behindBad(Parser parser, Token found) {
        int index = found.getTokenIndex() - 1;
        while (index >= 0 && parser.getTokenStream().get(index).getChannel() != Token.DEFAULT_CHANNEL) {
            if (parser.getTokenStream().get(index).getType() == CqParser.BAD) {
                return true;
            }
            index--;
        }
        return false;
    }

    private void atEnd(ParserRuleContext rule, Token end, List<String> options) {
        Optional<TerminalNode> brace = options.contains("`}`") ? openBrace(rule) : Optional.empty();
        if (brace.isPresent()) {
            issues.report(
                    Code.CQ007,
                    Spans.of(brace.get().getSymbol()),
                    "a brace is never closed",
                    "opened here",
                    "add the missing `}`");
        } else {
            issues.report(Code.CQ005, Spans.of(end), "the file ends too early", "expected " + Friendly.list(options));
        }
    }

    private static Optional<TerminalNode> openBrace(ParserRuleContext rule) {
        for (ParserRuleContext at = rule; at != null; at = at.getParent()) {
            for (int i = 0; i < at.getChildCount(); i++) {
                if (at.getChild(i) instanceof TerminalNode leaf && Words.is(leaf.getSymbol(), "{")) {
                    return Optional.of(leaf);
                }
            }
        }
        return Optional.empty();
    }

    private void unknownWord(Token found, IntervalSet expected, List<String> options, String where) {
        String word = found.getText();
        Span span = Spans.of(found);
        List<String> known = expected.toList().stream()
                .map(Words::literal)
                .filter(w -> w.length() > 1)
                .toList();
        if (known.size() > 1) {
            issues.report(
                    Code.CQ006,
                    span,
                    "unknown word `" + word + "` in " + where,
                    "expected " + Friendly.list(options),
                    Nearest.didYouMean(word, known));
        } else {
            unexpected(found, options, where, options.size() > 1 ? Nearest.didYouMean(word, known) : Optional.empty());
        }
    }

    private void noNot(Token not) {
        issues.report(
                Code.CQ042,
                Spans.of(not),
                "a gate has no `not`",
                "nothing that is not met may help to agree",
                "ask the question so that yes means met");
    }

    private void unexpected(Token found, List<String> options, String where, Optional<String> help) {
        issues.report(
                Code.CQ005,
                Spans.of(found),
                "unexpected " + Friendly.token(found) + " in " + where,
                "expected " + Friendly.list(options),
                help);
    }

    private static boolean usedAsName(Parser parser, Token found, IntervalSet expected) {
        boolean aWord = Words.literal(found.getType()).matches("[a-z]+");
        int after = parser.getTokenStream().LA(2);
        return aWord && expected.contains(CqParser.WORD) && AFTER_A_NAME.contains(Words.literal(after));
    }
}
