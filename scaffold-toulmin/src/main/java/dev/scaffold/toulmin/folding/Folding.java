package dev.scaffold.toulmin.folding;

import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import dev.scaffold.toulmin.folding.FoldedToken.Kind;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, from left to right, into tokens that no longer show how it was dressed: LaTeX, Markdown emphasis, kinds of
 * space, quotation mark and dash. Each token keeps its place in the original.
 */
final class Folding {
    private static final int NONE = -1;
    private static final int ROOT = '\u221A';

    private final String text;
    private @Nullable BitSet mathDollars;
    private final FractionBraces fractions;
    private final TokenRow tokens;
    private int at;
    private Gap gap = Gap.NONE;
    private int fractionStart = NONE;

    Folding(String text) {
        this.text = text;
        this.fractions = new FractionBraces(text);
        this.tokens = new TokenRow(text);
    }

    FoldedText fold() {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                space();
            } else if (!plainWord()) {
                step(Glyphs.at(text, at));
            }
        }
        return new FoldedText(text, tokens, fractions.found());
    }

    private void space() {
        gap = gap == Gap.LINE ? Gap.LINE : Gap.SPACE;
        at++;
    }

    /** Adds the word that starts here if it is one of ASCII letters, as most are. */
    private boolean plainWord() {
        int end = Words.asciiEnd(text, at);
        boolean plain = end > at && fractionStart < 0;
        if (plain) {
            tokens.add(Kind.WORD, gap, at, end);
            added(end);
        }
        return plain;
    }

    private void step(int point) {
        if (Glyphs.letter(point)) {
            letter(point);
        } else if (Glyphs.space(point)) {
            skip(1, Glyphs.lineBreak(point) ? Gap.LINE : Gap.SPACE);
        } else if (Glyphs.invisible(point)) {
            skip(Character.charCount(point), Gap.NONE);
        } else if (Glyphs.digit(point) || (point == '.' && Glyphs.digit(pointAt(at + 1)) && !afterNumber())) {
            number();
        } else if (Glyphs.otherNumber(point)) {
            cluster(Kind.NUMBER);
        } else if (Glyphs.mark(pointAt(at + Character.charCount(point)))) {
            cluster(Kind.SIGN);
        } else {
            sign(point);
        }
    }

    private void sign(int point) {
        switch (point) {
            case '\\' -> command();
            case '{', '}' -> brace();
            case '$' -> dollar();
            case '*' -> stars();
            case '_', '`' -> skip(1, Gap.NONE);
            case '.', '\u2026' -> dots();
            case '^' -> {
                add("^", Kind.JOINER, at + 1);
                fractions.group(at);
            }
            default -> other(point);
        }
    }

    private void other(int point) {
        int next = at + Character.charCount(point);
        if (point == '-' && pointAt(next) == '-') {
            dashes();
        } else if (Glyphs.dash(point)) {
            add("-", Kind.DASH, next);
        } else if (Glyphs.longDash(point)) {
            add("-", Kind.SIGN, next);
        } else if (Glyphs.singleQuote(point) || Glyphs.doubleQuote(point)) {
            quotationMark(point, next);
        } else if (Glyphs.times(point)) {
            add("*", Kind.SIGN, next);
        } else if (Glyphs.division(point)) {
            add("/", Kind.JOINER, next);
        } else {
            cluster(signKind(point));
        }
    }

    /** Feet and inches are told apart; elsewhere all quotation marks are one. */
    private void quotationMark(int point, int next) {
        boolean twoSingle = Glyphs.singleQuote(point) && pointAt(next) == point;
        boolean twice = twoSingle || Glyphs.doubleQuote(point);
        int end = twoSingle ? next + 1 : next;
        if (afterNumber()) {
            add(twice ? "\"" : "'", Kind.SIGN, end);
        } else {
            add("\"", Kind.SENTENCE, end);
        }
    }

    private void dots() {
        int end = at;
        while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '\u2026')) {
            end++;
        }
        boolean ellipsis = end - at >= 3 || text.charAt(at) == '\u2026';
        add(ellipsis ? "\u2026" : ".", Kind.SENTENCE, ellipsis ? end : at + 1);
    }

    /** Two or three hyphens are a dash, unless a number follows: {@code 5--3} is a sum. */
    private void dashes() {
        int end = pointAt(at + 2) == '-' ? at + 3 : at + 2;
        int next = pointAt(end);
        boolean longDash = !Glyphs.digit(next) && next != '(' && next != '$' && next != '.';
        add("-", longDash ? Kind.SIGN : Kind.DASH, longDash ? end : at + 1);
    }

    private void stars() {
        int end = starsEnd();
        if (end - at == 1 && Stars.multiply(text, at)) {
            add("*", Kind.SIGN, end);
        } else if (end - at == 2 && afterNumber() && Glyphs.digit(pointAt(end))) {
            add("^", Kind.JOINER, end);
        } else {
            skip(end - at, Gap.NONE);
        }
    }

    private void dollar() {
        int next = pointAt(at + 1) == ' ' ? pointAt(at + 2) : pointAt(at + 1);
        boolean money = Glyphs.digit(next) || next == '.' || afterNumber();
        if (money && !dressing(at)) {
            add("$", Kind.CURRENCY, at + 1);
        } else {
            skip(1, Gap.NONE);
        }
    }

    /** True if the dollar here opens or closes a formula. Looked into when there is one, since most texts have none. */
    private boolean dressing(int dollar) {
        BitSet known = mathDollars == null ? MathDollars.in(text) : mathDollars;
        mathDollars = known;
        return known.get(dollar);
    }

    private void brace() {
        int brace = at;
        String signs = fractions.signs(brace);
        for (int i = 0; i < signs.length(); i++) {
            add(signs.substring(i, i + 1), signs.charAt(i) == '/' ? Kind.JOINER : Kind.SIGN, brace + 1);
            at = brace;
        }
        if (fractions.end(brace, tokens.size() - 1)) {
            tokens.stretchLast(brace + 1);
        }
        at = brace + 1;
    }

    private void command() {
        int end = at + 1;
        while (end < text.length() && Words.asciiLetter(text.charAt(end))) {
            end++;
        }
        if (Glyphs.mark(pointAt(end))) {
            end--;
        }
        if (end > at + 1) {
            named(text.substring(at + 1, end), end);
        } else if (Glyphs.mark(pointAt(at + 2))) {
            add("\\", Kind.SIGN, at + 1);
        } else {
            escaped(pointAt(at + 1));
        }
    }

    private void named(String name, int end) {
        if (LatexCommands.dressing(name)) {
            skip(end - at, Gap.NONE);
        } else if (LatexCommands.space(name)) {
            skip(end - at, Gap.SPACE);
        } else if (LatexCommands.fraction(name) && fractions.note(end, tokens.size())) {
            fractionStart = fractionStart >= 0 ? fractionStart : at;
            skip(end - at, Gap.NONE);
        } else if (LatexCommands.environment(name)) {
            skip(Words.bracedNameEnd(text, end) - at, Gap.SPACE);
        } else {
            String sign = LatexCommands.sign(name).orElse("\\" + name);
            int first = sign.codePointAt(0);
            if (Glyphs.times(first)) {
                add("*", Kind.SIGN, end);
            } else if (Glyphs.division(first)) {
                add("/", Kind.JOINER, end);
            } else {
                add(sign, signKind(first), end);
                if (first == ROOT) {
                    fractions.group(end);
                }
            }
        }
    }

    private static Kind signKind(int point) {
        return Glyphs.currency(point) ? Kind.CURRENCY : Glyphs.sentence(point) ? Kind.SENTENCE : Kind.SIGN;
    }

    private void escaped(int point) {
        switch (point) {
            case '(', ')', '!' -> skip(2, Gap.NONE);
            case '[', ']', ',', ';', ':', '>', ' ' -> skip(2, Gap.SPACE);
            case '\\' -> skip(2, Gap.LINE);
            case '{', '}' -> skip(2, Gap.NONE);
            case '$' -> add("$", Kind.CURRENCY, at + 2);
            case '%', '&', '#' -> add(Character.toString(point), Kind.SIGN, at + 2);
            case '*', '_', '`', '-', '.', '+', '"', '\'' -> skip(1, Gap.NONE);
            default -> add("\\", Kind.SIGN, at + 1);
        }
    }

    private void letter(int point) {
        if (Glyphs.ideograph(point)) {
            cluster(Kind.IDEOGRAPH);
            return;
        }
        if ((point == 'x' || point == 'X') && afterNumber() && Glyphs.digit(pointAt(at + 1))) {
            add(Character.toString(point), Kind.WORD, at + 1);
            return;
        }
        int end = at;
        int next = at;
        while (next < text.length() && Words.goesOn(text, at, next)) {
            int p = text.codePointAt(next);
            next += Character.charCount(p);
            end = Glyphs.invisible(p) && !Glyphs.mark(p) ? end : next;
        }
        add(Words.plain(text.substring(at, end)), Kind.WORD, end);
    }

    /** One character with the marks upon it. */
    private void cluster(Kind kind) {
        int end = Words.clusterEnd(text, at);
        if (end == at + 1 && Words.ascii(text.charAt(at))) {
            add(kind, end);
            return;
        }
        add(Words.plain(text.substring(at, end)), kind, end);
    }

    private void number() {
        int plain = FoldedNumber.plainEnd(text, at);
        if (plain > at) {
            add(Kind.NUMBER, plain);
        } else {
            FoldedNumber number = FoldedNumber.read(text, at);
            add(number.text(), Kind.NUMBER, number.end());
        }
    }

    /** Adds what compares by the very characters that stand here. */
    private void add(Kind kind, int end) {
        if (fractionStart >= 0 || (end < text.length() && Glyphs.mark(text.charAt(end)))) {
            add(text.substring(at, end), kind, end);
        } else {
            tokens.add(kind, gap, at, end);
            added(end);
        }
    }

    private void add(String folded, Kind kind, int end) {
        int whole = kind == Kind.NUMBER || kind == Kind.WORD ? Words.marksEnd(text, end) : end;
        String compared = whole == end ? folded : folded + Words.plain(text.substring(end, whole));
        tokens.add(compared, kind, gap, fractionStart >= 0 ? fractionStart : at, whole);
        fractionStart = NONE;
        added(whole);
    }

    private void added(int end) {
        gap = Gap.NONE;
        at = end;
    }

    private void skip(int units, Gap seen) {
        gap = seen.compareTo(gap) > 0 ? seen : gap;
        at = Math.min(at + units, text.length());
    }

    private boolean afterNumber() {
        return gap == Gap.NONE && tokens.lastIs(Kind.NUMBER);
    }

    private int starsEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    /** The code point here, or a line feed behind the end. */
    private int pointAt(int index) {
        return index < text.length() ? Glyphs.at(text, index) : '\n';
    }
}
