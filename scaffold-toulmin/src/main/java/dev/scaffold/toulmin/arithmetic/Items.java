package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.folding.FoldedText;
import dev.scaffold.toulmin.folding.FoldedToken;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Tells what the tokens of a text are to a sum. */
final class Items {
    private static final String FRACTION = "frac";
    private static final String UNIT_SIGNS = "°'\"\u2032\u2033";

    private final FoldedText text;
    private final List<FoldedToken> tokens;
    private final int[] fractionsOpened;
    private final int[] fractionsClosed;
    private final List<Item> items = new ArrayList<>();
    private Gap carried = Gap.NONE;

    private Items(FoldedText text) {
        this.text = text;
        this.tokens = text.tokens();
        int size = tokens.size();
        this.fractionsOpened = new int[size];
        this.fractionsClosed = new int[size];
        text.fractions().forEach(f -> {
            fractionsOpened[f.first()]++;
            fractionsClosed[f.last()]++;
        });
    }

    static List<Item> of(String text) {
        return new Items(FoldedText.of(text)).read();
    }

    private List<Item> read() {
        for (int i = 0; i < tokens.size(); i++) {
            FoldedToken token = tokens.get(i);
            for (int n = fractionsOpened[i]; n > 0; n--) {
                add(Kind.OPEN, FRACTION, gap(token), token.start(), token.start());
                carried = Gap.NONE;
            }
            int before = items.size();
            boolean opened = fractionsOpened[i] > 0;
            token(token, i);
            if (opened && items.size() > before) {
                items.set(before, items.get(before).after(Gap.NONE));
            }
            for (int n = fractionsClosed[i]; n > 0; n--) {
                add(Kind.CLOSE, FRACTION, Gap.NONE, token.end(), token.end());
            }
        }
        return unpairedBracketsAsStops();
    }

    private void token(FoldedToken token, int index) {
        switch (token.kind()) {
            case NUMBER -> number(token);
            case WORD -> word(token, index);
            case DASH -> add(Kind.MINUS, token);
            case JOINER -> add(token.text().equals("/") ? Kind.DIVIDE : Kind.POWER, token);
            case CURRENCY -> add(Kind.MONEY, token);
            case SENTENCE -> punctuation(token, index);
            case IDEOGRAPH -> add(Kind.OTHER, token);
            case SIGN -> sign(token, index);
        }
    }

    private void number(FoldedToken token) {
        int point = token.text().codePointAt(0);
        if (Character.getType(point) == Character.OTHER_NUMBER) {
            oneCharacter(token, point);
            return;
        }
        String raw = text.original().substring(token.start(), token.end());
        boolean dressed = !Character.isDigit(raw.codePointBefore(raw.length())) || raw.startsWith("\\");
        Numeral numeral = Numeral.read(dressed ? token.text() : raw);
        items.add(new Item(Kind.NUMBER, token.text(), numeral, gap(token), token.start(), token.end()));
        carried = Gap.NONE;
    }

    private void oneCharacter(FoldedToken token, int point) {
        boolean raised = point == 0xB2 || point == 0xB3 || point == 0xB9 || (point >= 0x2070 && point <= 0x2079);
        boolean vulgar = (point >= 0xBC && point <= 0xBE) || (point >= 0x2150 && point <= 0x215E);
        if (raised) {
            add(
                    Kind.RAISED,
                    Integer.toString(Character.digit(plain(token).charAt(0), 10)),
                    gap(token),
                    token.start(),
                    token.end());
        } else {
            add(vulgar ? Kind.VULGAR : Kind.OTHER, token);
        }
    }

    private static String plain(FoldedToken token) {
        return java.text.Normalizer.normalize(token.text(), java.text.Normalizer.Form.NFKC);
    }

    private void word(FoldedToken token, int index) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Kind kind = WordSigns.kind(word, last(), next(index));
        if (kind == Kind.WORD && lastIs(Kind.EQUALS) && Vocabulary.about(word)) {
            items.set(items.size() - 1, last().as(Kind.ABOUT));
        } else if (WordSigns.belongsToLast(word, last())) {
            WordSigns.join(items);
        } else {
            add(kind, word, gap(token), token.start(), token.end());
        }
    }

    private void punctuation(FoldedToken token, int index) {
        String sign = token.text();
        boolean behindNumber = lastIs(Kind.NUMBER) && token.tight();
        if (sign.equals("…") && behindNumber && last().numeral().digits().contains(".")) {
            Item number = last();
            items.set(
                    items.size() - 1,
                    new Item(
                            Kind.NUMBER,
                            number.word(),
                            number.numeral().withEllipsis(),
                            number.gap(),
                            number.start(),
                            token.end()));
        } else if (sign.equals("!") && (behindNumber || (lastIs(Kind.CLOSE) && token.tight())) && goesOn(index)) {
            add(Kind.FACTORIAL, token);
        } else if (sign.equals(":") && lastIs(Kind.NUMBER) && ratio(token, index)) {
            add(Kind.RATIO, token);
        } else {
            add(Kind.STOP, token);
        }
    }

    private boolean ratio(FoldedToken colon, int index) {
        FoldedToken behind = next(index);
        return behind.kind() == FoldedToken.Kind.NUMBER && behind.gap() == colon.gap() && behind.gap() != Gap.LINE;
    }

    /** True if an operator, a relation or a bracket follows, so that the mark before it is a factorial. */
    private boolean goesOn(int index) {
        FoldedToken behind = next(index);
        boolean sign = "=+*/)-≈^".contains(behind.text()) && !behind.text().isEmpty();
        return sign
                && behind.gap() != Gap.LINE
                && !(behind.tight() && behind.text().equals("="));
    }

    private void sign(FoldedToken token, int index) {
        switch (token.text()) {
            case "+" -> add(Kind.PLUS, token);
            case "*" -> add(Kind.TIMES, token);
            case "√" -> add(Kind.ROOT, token);
            case "(", "[" -> add(Kind.OPEN, token);
            case ")", "]" -> add(Kind.CLOSE, token);
            case "-" -> add(Kind.STOP, token);
            case "%" -> add(items.isEmpty() || !last().kind().endsOperand() ? Kind.OTHER : Kind.PERCENT, token);
            case "=" -> equalsSign(token, index);
            case "≈", "≅", "≃", "≒" -> about(token);
            case "~" -> tilde(token);
            case "&" -> ampersand(token, index);
            default -> other(token);
        }
    }

    private void equalsSign(FoldedToken token, int index) {
        FoldedToken before = index > 0 ? tokens.get(index - 1) : token;
        boolean glued = index > 0 && token.tight() && "<>!:=≠+-*/^".contains(before.text());
        FoldedToken behind = next(index);
        glued |= behind.tight() && !behind.text().isEmpty() && "=<>/".contains(behind.text());
        boolean roughly = index > 0 && token.tight() && before.text().equals("~");
        if (roughly) {
            items.remove(items.size() - 1);
        }
        add(glued ? Kind.OTHER : roughly ? Kind.ABOUT : Kind.EQUALS, token);
    }

    private void about(FoldedToken token) {
        if (lastIs(Kind.EQUALS)) {
            items.set(items.size() - 1, last().as(Kind.ABOUT));
        } else {
            add(Kind.ABOUT, token);
        }
    }

    private void tilde(FoldedToken token) {
        if (lastIs(Kind.EQUALS)) {
            items.set(items.size() - 1, last().as(Kind.ABOUT));
        } else {
            add(Kind.OTHER, token);
        }
    }

    /** In LaTeX tables of equations it only says where the signs of equality stand. */
    private void ampersand(FoldedToken token, int index) {
        String behind = next(index).text();
        if (behind.equals("=") || behind.equals("≈") || lastIs(Kind.EQUALS)) {
            carried = gap(token);
        } else {
            add(Kind.OTHER, token);
        }
    }

    private void other(FoldedToken token) {
        boolean unit = UNIT_SIGNS.contains(token.text()) && token.tight();
        if (unit && lastIs(Kind.POWER)) {
            items.remove(items.size() - 1);
        }
        boolean behindNumber = lastIs(Kind.NUMBER) || lastIs(Kind.CLOSE) || lastIs(Kind.VULGAR);
        add(unit && behindNumber ? Kind.WORD : Kind.OTHER, token);
    }

    /** Brackets are paired line by line; {@code 1)} at its start and the like only punctuate. */
    private List<Item> unpairedBracketsAsStops() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.startsLine()) {
                open.clear();
            }
            if (item.is(Kind.OPEN)) {
                open.push(i);
            } else if (item.is(Kind.CLOSE) && open.poll() == null) {
                items.set(i, item.as(Kind.STOP));
            }
        }
        return List.copyOf(items);
    }

    private void add(Kind kind, FoldedToken token) {
        add(kind, token.text(), gap(token), token.start(), token.end());
    }

    private void add(Kind kind, String word, Gap gap, int start, int end) {
        items.add(new Item(kind, word, Numeral.NONE, gap, start, end));
        carried = Gap.NONE;
    }

    private Gap gap(FoldedToken token) {
        return token.gap().compareTo(carried) > 0 ? token.gap() : carried;
    }

    private Item last() {
        return items.isEmpty() ? WordSigns.START : items.get(items.size() - 1);
    }

    private boolean lastIs(Kind kind) {
        return last().is(kind);
    }

    private FoldedToken next(int index) {
        return index + 1 < tokens.size() ? tokens.get(index + 1) : WordSigns.END;
    }
}
