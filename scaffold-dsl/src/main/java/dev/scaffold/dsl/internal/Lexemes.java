package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a script into tokens. The rules are those under "words" in the grammar, and what comes out is what the lexer made of it
 * would give; that lexer works its automaton out while it reads, which takes longer than all the rest of reading a short script.
 */
final class Lexemes {
    private static final Map<String, Integer> LITERALS = literals();

    private final SourceText source;
    private final List<CommonToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexemes(SourceText source) {
        this.source = source;
    }

    /** All tokens in order, those that the parser does not see included; the last is the end of the file. */
    static List<CommonToken> of(SourceText source) {
        Lexemes lexemes = new Lexemes(source);
        while (lexemes.at < source.length()) {
            lexemes.next();
        }
        lexemes.add(Token.EOF, lexemes.at);
        return lexemes.tokens;
    }

    private static Map<String, Integer> literals() {
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type <= CqParser.VOCABULARY.getMaxTokenType(); type++) {
            String quoted = CqParser.VOCABULARY.getLiteralName(type);
            if (quoted != null) {
                types.put(quoted.substring(1, quoted.length() - 1), type);
            }
        }
        return types;
    }

    private void next() {
        int c = point(at);
        if (space(c)) {
            add(CqParser.SPACE, whileSpace(at));
        } else if (c == '#') {
            add(CqParser.COMMENT, lineEnd(at));
        } else if (c == '"') {
            text();
        } else if (c == '\u201c') {
            curly();
        } else if (digit(c)) {
            number();
        } else if (letter(c) || c == '_') {
            word();
        } else {
            mark();
        }
    }

    private void add(int type, int end) {
        CommonToken token = new CommonToken(type, type == Token.EOF ? "<EOF>" : source.slice(new Span(at, end)));
        token.setStartIndex(at);
        token.setStopIndex(end - 1);
        token.setLine(line);
        if (type == CqParser.SPACE || type == CqParser.COMMENT) {
            token.setChannel(Token.HIDDEN_CHANNEL);
        }
        tokens.add(token);
        for (; at < end; at++) {
            line += point(at) == '\n' ? 1 : 0;
        }
    }

    private void text() {
        if (quotes(at)) {
            int end = at + 3;
            while (end < source.length() && !quotes(end)) {
                end++;
            }
            boolean closed = end < source.length();
            add(closed ? CqParser.BLOCK : CqParser.OPEN_BLOCK, closed ? end + 3 : end);
            return;
        }
        int end = at + 1;
        while (!lineEnds(end) && point(end) != '"') {
            end += point(end) == '\\' && !lineEnds(end + 1) ? 2 : 1;
        }
        boolean closed = point(end) == '"';
        add(closed ? CqParser.STRING : CqParser.OPEN_STRING, closed ? end + 1 : end);
    }

    private boolean quotes(int from) {
        return point(from) == '"' && point(from + 1) == '"' && point(from + 2) == '"';
    }

    private void curly() {
        int end = at + 1;
        while (!lineEnds(end) && point(end) != '"' && point(end) != '\u201c' && point(end) != '\u201d') {
            end++;
        }
        boolean closed = point(end) == '\u201d';
        add(closed ? CqParser.CURLY : CqParser.BAD, closed ? end + 1 : at + 1);
    }

    private void number() {
        int end = whileDigit(at);
        if (point(end) == '.' && digit(point(end + 1))) {
            add(CqParser.DECIMAL, whileDigit(end + 1));
            return;
        }
        int unit = end;
        while (letter(point(unit))) {
            unit++;
        }
        add(unit > end ? CqParser.DURATION : CqParser.INT, unit);
    }

    private void word() {
        int end = whileInWord(at);
        while (point(end) == '-' && inWord(point(end + 1))) {
            end = whileInWord(end + 1);
        }
        add(LITERALS.getOrDefault(source.slice(new Span(at, end)), CqParser.WORD), end);
    }

    /** The longest mark, of one or two characters. */
    private void mark() {
        for (int length = Math.min(2, source.length() - at); length > 0; length--) {
            Integer type = LITERALS.get(source.slice(new Span(at, at + length)));
            if (type != null) {
                add(type, at + length);
                return;
            }
        }
        add(CqParser.BAD, at + 1);
    }

    private int whileSpace(int from) {
        int end = from;
        while (space(point(end))) {
            end++;
        }
        return end;
    }

    private int whileDigit(int from) {
        int end = from;
        while (digit(point(end))) {
            end++;
        }
        return end;
    }

    private int whileInWord(int from) {
        int end = from;
        while (inWord(point(end))) {
            end++;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = from;
        while (!lineEnds(end)) {
            end++;
        }
        return end;
    }

    private boolean lineEnds(int offset) {
        int c = point(offset);
        return c == '\n' || c == '\r' || c == Token.EOF;
    }

    private int point(int offset) {
        return offset < source.length() ? source.point(offset) : Token.EOF;
    }

    private static boolean space(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\ufeff';
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean inWord(int c) {
        return letter(c) || digit(c) || c == '_';
    }
}
