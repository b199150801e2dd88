package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads numbers and what they count: {@code $26}, {@code 2 1/2}, {@code 5 red apples}, {@code 60 km/h}. */
final class Operands {
    private static final int MOST_UNIT_WORDS = 4;

    private final List<Item> items;
    private final int limit;
    private final Notation notation;
    private int places;
    private boolean endless;
    private boolean mixed;
    private boolean doubtful;

    Operands(List<Item> items, int limit, Notation notation) {
        this.items = items;
        this.limit = limit;
        this.notation = notation;
    }

    /**
     * A number that was read.
     *
     * @param amount the number
     * @param next the index behind it
     */
    record Operand(Amount amount, int next) {}

    /** How many digits the last number shows behind the point. */
    int places() {
        return places;
    }

    /** True if the last number ends in an ellipsis. */
    boolean endless() {
        return endless;
    }

    /** True if a whole number with a fraction, or a fraction in one character, was read. */
    boolean mixed() {
        return mixed;
    }

    /** True if a unit may be a variable. */
    boolean doubtful() {
        return doubtful;
    }

    /** True if a number, a bracket or a root starts here. */
    boolean startsAt(int index) {
        return switch (kind(index)) {
            case NUMBER, VULGAR, OPEN, ROOT -> true;
            case MONEY -> kind(index + 1) == Kind.NUMBER;
            case MINUS ->
                kind(index + 1) == Kind.NUMBER || kind(index + 1) == Kind.OPEN || kind(index + 1) == Kind.MONEY;
            default -> false;
        };
    }

    /** The number that starts here, with a sign of money before or behind it. */
    Operand read(int index) {
        if (kind(index) == Kind.MONEY) {
            Operand number = number(index + 1);
            return new Operand(number.amount().counting(unit(index)), number.next());
        }
        Operand number = number(index);
        int next = number.next();
        boolean money = kind(next) == Kind.MONEY && kind(next + 1) != Kind.NUMBER;
        return money ? new Operand(number.amount().counting(unit(next)), next + 1) : number;
    }

    static Amount factorial(Amount amount) {
        Rational value = amount.value();
        if (!value.whole() || value.signum() < 0 || value.numerator().bitLength() > 7) {
            throw new Unreadable();
        }
        Rational product = Rational.ONE;
        for (int i = 2; i <= value.numerator().intValue(); i++) {
            product = product.times(Rational.of(i));
        }
        return Amount.of(product, 0);
    }

    private Operand number(int index) {
        if (kind(index) == Kind.VULGAR) {
            mixed = true;
            return new Operand(Amount.of(vulgar(items.get(index)), 0), index + 1);
        }
        if (kind(index) != Kind.NUMBER) {
            throw new Unreadable();
        }
        Numeral numeral = items.get(index).numeral();
        Numeral.Worth worth = numeral.in(notation).orElseThrow(Unreadable::new);
        places = worth.places();
        endless = numeral.endless();
        return worth.value().whole() ? mixedNumber(worth, index) : plain(worth, index + 1);
    }

    private static Operand plain(Numeral.Worth worth, int next) {
        return new Operand(Amount.of(worth.value(), worth.slack()), next);
    }

    /** A whole number, with the proper fraction that may follow it. */
    private Operand mixedNumber(Numeral.Worth whole, int index) {
        if (kind(index + 1) == Kind.VULGAR) {
            mixed = true;
            return new Operand(Amount.of(whole.value().plus(vulgar(items.get(index + 1))), 0), index + 2);
        }
        boolean latex =
                kind(index + 1) == Kind.OPEN && items.get(index + 1).word().equals("frac");
        int upper = latex ? index + 2 : index + 1;
        boolean fraction = kind(upper) == Kind.NUMBER
                && (latex || items.get(upper).gap() == Gap.SPACE)
                && kind(upper + 1) == Kind.DIVIDE
                && items.get(upper + 1).tight()
                && kind(upper + 2) == Kind.NUMBER
                && (!latex || kind(upper + 3) == Kind.CLOSE);
        if (!fraction) {
            return plain(whole, index + 1);
        }
        Rational proper = whole(upper).over(whole(upper + 2));
        if (proper.compareTo(Rational.ONE) >= 0) {
            throw new Unreadable();
        }
        mixed = true;
        return new Operand(Amount.of(whole.value().plus(proper), 0), latex ? upper + 4 : upper + 3);
    }

    private Rational whole(int index) {
        return items.get(index)
                .numeral()
                .in(notation)
                .map(Numeral.Worth::value)
                .filter(Rational::whole)
                .orElseThrow(Unreadable::new);
    }

    private static Rational vulgar(Item item) {
        String[] parts = Normalizer.normalize(item.word(), Normalizer.Form.NFKC).split("\u2044");
        return Rational.of(Long.parseLong(parts[0])).over(Rational.of(Long.parseLong(parts[1])));
    }

    /**
     * Behind the words here, if they are what the number before them counts and the sum goes on or ends behind them; here
     * otherwise.
     */
    int unitsEnd(int index) {
        int end = index;
        while (end < limit && end - index < 2 * MOST_UNIT_WORDS && unitGoesOn(index, end)) {
            end++;
        }
        if (end == index) {
            return index;
        }
        boolean goesOn = end == limit || kind(end) == Kind.CLOSE || (kind(end).operator() && startsAt(end + 1));
        if (!goesOn) {
            return index;
        }
        refuseVariables(index, end);
        return end;
    }

    /** What is counted, in the singular: the last word, or the last on either side of a slash or {@code per}. */
    Set<String> units(int from, int end) {
        Set<String> units = new HashSet<>();
        for (int i = from; i < end; i++) {
            boolean last = i + 1 == end
                    || items.get(i + 1).is(Kind.DIVIDE)
                    || items.get(i + 1).word("per");
            if (items.get(i).is(Kind.WORD)
                    && last
                    && !Vocabulary.neutral(items.get(i).word())) {
                units.add(unit(i));
            }
        }
        return units;
    }

    private String unit(int index) {
        return Vocabulary.singular(items.get(index).word());
    }

    private boolean unitGoesOn(int from, int index) {
        Item item = items.get(index);
        boolean behindWord = index > from && items.get(index - 1).is(Kind.WORD);
        return switch (item.kind()) {
            case WORD -> !Vocabulary.function(item.word()) && !(index == from && item.word("of"));
            case DIVIDE -> (behindWord || per(index)) && kind(index + 1) == Kind.WORD;
            case POWER -> behindWord && item.tight() && kind(index + 1) == Kind.NUMBER;
            case NUMBER -> index > from && items.get(index - 1).is(Kind.POWER);
            case RAISED -> behindWord && item.tight();
            default -> false;
        };
    }

    /** True if a price or speed for one of something is given: {@code $10/hour}. */
    private boolean per(int index) {
        return kind(index + 1) == Kind.WORD
                && !Vocabulary.letter(items.get(index + 1).word())
                && Vocabulary.measure(items.get(index + 1).word()).isPresent();
    }

    private void refuseVariables(int from, int end) {
        for (int i = from; i < end; i++) {
            Item item = items.get(i);
            if (!item.is(Kind.WORD)) {
                continue;
            }
            boolean tight = item.tight() && !items.get(i - 1).is(Kind.DIVIDE);
            if (Vocabulary.multiplies(item.word()) || (tight && !Vocabulary.tightUnit(item.word()))) {
                throw new Unreadable();
            }
            doubtful |= Vocabulary.letter(item.word()) || item.word().startsWith("pair");
        }
    }

    private Kind kind(int index) {
        return index < limit ? items.get(index).kind() : Kind.STOP;
    }
}
