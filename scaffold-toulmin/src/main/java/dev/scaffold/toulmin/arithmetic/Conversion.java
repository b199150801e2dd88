package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.arithmetic.Measures.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A conversion of units that a text states, done again: {@code 2 hours = 120 minutes}, {@code 5 km is 5,000 m}.
 *
 * @param right whether it is right
 * @param start first UTF-16 unit in the text
 * @param end behind the last unit
 * @param stated the characters between the two
 * @param computed what it is, to be shown
 */
public record Conversion(boolean right, int start, int end, String stated, String computed) {
    private static final Rational HUNDREDTH = Rational.ONE.over(Rational.of(100));
    private static final Rational TENTH = Rational.ONE.over(Rational.of(10));
    private static final Rational SOME = Rational.of(3).over(Rational.of(10));

    /** Before a conversion nothing else may belong to it. */
    private static final Set<String> BEFORE =
            Set.of("that", "so", "since", "because", "as", "know", "recall", "note", "remember");

    /** Where these are spoken of, a unit may stand for another. */
    private static final Pattern SCALE = Pattern.compile(
            "(?i)\\b(maps?|scales?|scaled|models?|drawings?|blueprints?|represent\\w*|stands? for|games?|dogs?|cats?|planets?|mars|venus|moon"
                    + "|rates?|speeds?|lessons?|class|classes|periods?|sessions?|shifts?|worth|equivalent|film|video|simulat\\w*|exchange)\\b");

    /** The conversions that are right or wrong for certain, in the order of the text. Never throws. */
    public static List<Conversion> in(String text) {
        List<Conversion> conversions = new ArrayList<>();
        if (SCALE.matcher(text).find()) {
            return conversions;
        }
        List<Item> items = Items.of(text);
        for (int i = 2; i + 2 < items.size(); i++) {
            if (relation(items.get(i)) && stands(items, i)) {
                of(text, items, i).ifPresent(conversions::add);
            }
        }
        return conversions;
    }

    private static boolean relation(Item item) {
        return item.kind().relation() || item.word("is") || item.word("are");
    }

    private static boolean stands(List<Item> items, int relation) {
        boolean measured = items.get(relation - 2).is(Kind.NUMBER)
                && items.get(relation + 1).is(Kind.NUMBER)
                && items.get(relation - 1).is(Kind.WORD)
                && items.get(relation + 2).is(Kind.WORD);
        return measured && opens(items, relation - 2) && closes(items, relation + 3);
    }

    private static boolean opens(List<Item> items, int first) {
        if (first == 0 || items.get(first).startsLine()) {
            return true;
        }
        Item before = items.get(first - 1);
        return (before.is(Kind.STOP) && !items.get(first).tight())
                || (before.is(Kind.WORD) && BEFORE.contains(before.word()));
    }

    private static boolean closes(List<Item> items, int next) {
        return next >= items.size()
                || items.get(next).startsLine()
                || items.get(next).is(Kind.STOP);
    }

    private static Optional<Conversion> of(String text, List<Item> items, int relation) {
        Optional<Unit> from = Measures.unit(items.get(relation - 1).word());
        Optional<Unit> to = Measures.unit(items.get(relation + 2).word());
        Optional<Numeral.Worth> amount = items.get(relation - 2).numeral().in(Notation.POINT);
        Optional<Numeral.Worth> shown = items.get(relation + 1).numeral().in(Notation.POINT);
        if (from.isEmpty()
                || to.isEmpty()
                || amount.isEmpty()
                || shown.isEmpty()
                || from.equals(to)
                || !from.get().dimension().equals(to.get().dimension())) {
            return Optional.empty();
        }
        Rational exact =
                amount.get().value().times(from.get().size()).over(to.get().size());
        boolean about = items.get(relation).is(Kind.ABOUT)
                || !from.get().system().equals(to.get().system());
        int start = items.get(relation - 2).start();
        int end = items.get(relation + 2).end();
        return judged(exact, shown.get(), about)
                .filter(right -> right || Surroundings.asserted(text, start, end))
                .map(right -> new Conversion(
                        right,
                        start,
                        end,
                        text.substring(start, end),
                        Shown.plain(exact) + " " + items.get(relation + 2).word()));
    }

    /** Empty if it is neither right nor wrong for certain: it may be rounded, or decimals may stand behind a comma. */
    private static Optional<Boolean> judged(Rational exact, Numeral.Worth shown, boolean about) {
        Rational off = exact.minus(shown.value()).abs();
        Rational near = exact.abs().times(about ? TENTH : HUNDREDTH);
        if (off.signum() == 0 || (about && off.compareTo(near) <= 0)) {
            return Optional.of(true);
        }
        Rational lastPlace = Rational.ONE.over(Rational.of(10).power(shown.places()));
        boolean rounded = off.compareTo(lastPlace) < 0;
        boolean far = off.compareTo(exact.abs().times(about ? SOME : HUNDREDTH)) > 0;
        return rounded || !far || thousandfold(exact, shown.value()) ? Optional.empty() : Optional.of(false);
    }

    /** {@code 1.500 m} for 1,500: the point stands between thousands. */
    private static boolean thousandfold(Rational exact, Rational shown) {
        return exact.equals(shown.times(Rational.of(1000)));
    }
}
