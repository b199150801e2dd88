package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why an equation whose two sides differ may be no wrong sum for all that: what is counted, and the words around it. */
final class Excuses {
    private static final double CLOSE = 0.1;

    private final String text;
    private final List<Item> items;
    private final int start;
    private final int end;

    /**
     * About the equation that stands between two offsets.
     *
     * @param text the whole text
     * @param items the text in pieces
     * @param start its first UTF-16 unit
     * @param end behind its last unit
     */
    Excuses(String text, List<Item> items, int start, int end) {
        this.text = text;
        this.items = items;
        this.start = start;
        this.end = end;
    }

    /**
     * True if there is any.
     *
     * @param behind what is counted by the words behind the right side
     */
    boolean any(Side left, Side right, Set<String> behind) {
        Set<String> leftUnits = left.amount().map(Amount::units).orElse(Set.of());
        Set<String> rightUnits = new HashSet<>(right.amount().map(Amount::units).orElse(Set.of()));
        rightUnits.addAll(behind);
        return !Surroundings.asserted(text, start, end)
                || apart(leftUnits, rightUnits)
                || timeSpan(left, rightUnits)
                || (left.amount().isPresent() && numbers(left, right, leftUnits, rightUnits));
    }

    private boolean numbers(Side left, Side right, Set<String> leftUnits, Set<String> rightUnits) {
        return rounded(left, right)
                || percentage(left, right)
                || ((measured(leftUnits) || measured(rightUnits)) && Comparison.converts(value(left), value(right)));
    }

    /** Both say what they count, and not the same: {@code 3 boxes + 2 boxes = 60 pencils}. */
    private static boolean apart(Set<String> left, Set<String> right) {
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    /** {@code 9-5 = 8 hours}: from nine to five. */
    private boolean timeSpan(Side left, Set<String> rightUnits) {
        Item second = items.get(left.first() + 1);
        boolean tight = left.next() == left.first() + 3 && second.is(Kind.MINUS) && second.tight();
        return tight && rightUnits.stream().anyMatch(Vocabulary::time);
    }

    private boolean rounded(Side left, Side right) {
        Side shown = right.single() ? right : left;
        Rational exact = value(shown == right ? left : right);
        double off = exact.minus(value(shown)).abs().toDouble();
        boolean whole = shown.shape() == Side.Shape.NUMBER && shown.places() == 0 && !exact.whole();
        boolean near = off <= CLOSE * Math.abs(exact.toDouble());
        return (whole && off < 1 && Surroundings.cut(text, start, end))
                || (near && Surroundings.rounded(text, start, end));
    }

    /** A factor of a hundred, where percentages are spoken of; but {@code 25% of 80} leaves no choice. */
    private boolean percentage(Side left, Side right) {
        boolean of = items.subList(left.first(), left.next()).stream().anyMatch(i -> i.word("of"));
        return !(left.traits().percent() && of)
                && Comparison.hundredfold(value(left), value(right))
                && Surroundings.percentages(text, start, end);
    }

    private static boolean measured(Set<String> units) {
        return units.stream().anyMatch(u -> Vocabulary.measure(u).isPresent());
    }

    private static Rational value(Side side) {
        return side.amount().orElseThrow().value();
    }
}
