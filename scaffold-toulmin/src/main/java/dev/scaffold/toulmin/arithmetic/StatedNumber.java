package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Comparison.Outcome;
import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.arithmetic.Reading.PercentSign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one number that an answer states: {@code 8}, {@code Ann has $1,250.50}, {@code x = 3/4}, {@code 25%}.
 *
 * @param byPoint the number if a point stands before its decimals, in each way that makes sense; may be empty
 * @param byComma the number if a comma does
 * @param measures the units that it is measured in, as far as they are said
 */
record StatedNumber(List<Side> byPoint, List<Side> byComma, Set<String> measures) {
    private static final int LONGEST = 400;

    /** With these the number is not the answer, or not all of it. */
    private static final Set<String> HEDGES = Set.of(
            "not",
            "no",
            "never",
            "least",
            "most",
            "more",
            "less",
            "than",
            "over",
            "under",
            "between",
            "about",
            "approximately",
            "roughly",
            "around",
            "nearly",
            "almost",
            "or",
            "and",
            "of",
            "plus",
            "minus",
            "times",
            "up");

    StatedNumber {
        byPoint = List.copyOf(byPoint);
        byComma = List.copyOf(byComma);
        measures = Set.copyOf(measures);
    }

    /** The number that a text states; empty if it states none, more than one, or something else of it. */
    static Optional<StatedNumber> in(String text) {
        return text.length() > LONGEST ? Optional.empty() : in(Items.of(text));
    }

    private static Optional<StatedNumber> in(List<Item> items) {
        int first = first(items);
        if (first < 0 || items.stream().anyMatch(StatedNumber::hedges)) {
            return Optional.empty();
        }
        List<Side> byPoint = readings(items, first, Notation.POINT);
        List<Side> byComma = readings(items, first, Notation.COMMA);
        return byPoint.isEmpty() && byComma.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedNumber(byPoint, byComma, measures(items)));
    }

    /** Where the number begins: behind the last sign of equality, and behind words; -1 if there is none. */
    private static int first(List<Item> items) {
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            from = items.get(i).kind().relation() ? i + 1 : from;
        }
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            boolean negative = item.is(Kind.MINUS)
                    && i + 1 < items.size()
                    && items.get(i + 1).tight()
                    && (i == from || !item.tight());
            if (negative || item.is(Kind.NUMBER) || item.is(Kind.VULGAR) || item.is(Kind.MONEY) || item.is(Kind.OPEN)) {
                return i;
            }
            if (!item.is(Kind.WORD) && !item.is(Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hedges(Item item) {
        return item.is(Kind.ABOUT)
                || (item.is(Kind.WORD) && (HEDGES.contains(item.word()) || Vocabulary.multiplies(item.word())));
    }

    private static List<Side> readings(List<Item> items, int first, Notation notation) {
        List<Side> sides = new ArrayList<>();
        for (PercentSign percent : PercentSign.values()) {
            Expression.read(items, first, items.size(), new Reading(notation, percent))
                    .filter(s -> s.single() && s.amount().isPresent() && alone(items, s.next()))
                    .ifPresent(sides::add);
        }
        return sides;
    }

    private static boolean alone(List<Item> items, int next) {
        return items.subList(next, items.size()).stream()
                .allMatch(i -> i.is(Kind.WORD) || i.is(Kind.STOP) || i.is(Kind.CLOSE) || i.is(Kind.MONEY));
    }

    private static Set<String> measures(List<Item> items) {
        Set<String> measures = new HashSet<>();
        for (Item item : items) {
            if (item.is(Kind.WORD) || item.is(Kind.MONEY)) {
                Vocabulary.measure(item.word()).ifPresent(measures::add);
            }
        }
        return measures;
    }

    /** Whether it is the same number as another one. */
    Likeness likeness(StatedNumber other) {
        boolean apart = !measures.isEmpty()
                && !other.measures.isEmpty()
                && measures.stream().noneMatch(other.measures::contains);
        Likeness usual = likeness(byPoint, other.byPoint);
        Likeness unusual = likeness(byComma, other.byComma);
        if (apart) {
            return Likeness.UNTOLD;
        }
        boolean onlyComma = byPoint.isEmpty() || other.byPoint.isEmpty();
        boolean onlyPoint = byComma.isEmpty() || other.byComma.isEmpty();
        if (onlyComma || usual == Likeness.SAME) {
            return onlyComma ? unusual : usual;
        }
        boolean mixed =
                likeness(byPoint, other.byComma) == Likeness.SAME || likeness(byComma, other.byPoint) == Likeness.SAME;
        return !mixed && (onlyPoint || usual == unusual) ? usual : Likeness.UNTOLD;
    }

    private static Likeness likeness(List<Side> readings, List<Side> others) {
        boolean different = !readings.isEmpty() && !others.isEmpty();
        for (Side reading : readings) {
            for (Side other : others) {
                Likeness likeness = likeness(reading, other);
                if (likeness == Likeness.SAME) {
                    return likeness;
                }
                different &= likeness == Likeness.DIFFERENT;
            }
        }
        return different ? Likeness.DIFFERENT : Likeness.UNTOLD;
    }

    private static Likeness likeness(Side one, Side other) {
        Outcome forward = Comparison.of(one, other, false);
        Outcome backward = Comparison.of(other, one, false);
        if (forward == Outcome.RIGHT || backward == Outcome.RIGHT) {
            return Likeness.SAME;
        }
        Rational value = one.amount().orElseThrow().value();
        Rational otherValue = other.amount().orElseThrow().value();
        boolean rounded = value.whole() != otherValue.whole()
                && value.minus(otherValue).abs().compareTo(Rational.ONE) < 0;
        return rounded || forward != Outcome.WRONG || backward != Outcome.WRONG ? Likeness.UNTOLD : Likeness.DIFFERENT;
    }
}
