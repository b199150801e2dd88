package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Comparison.Outcome;
import dev.scaffold.toulmin.arithmetic.LeftSide.Start;
import dev.scaffold.toulmin.arithmetic.Reading.PercentSign;
import dev.scaffold.toulmin.arithmetic.RightSide.Ending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the two sides of one equation in every way that makes sense, and compares them. */
final class Recomputation {
    private final String text;
    private final List<Item> items;
    private final Equation equation;
    private final RightSide rightSide;

    Recomputation(String text, List<Item> items, int relation) {
        this.text = text;
        this.items = items;
        this.equation = new Equation(items, relation);
        this.rightSide = new RightSide(items, equation);
    }

    /** Two sides, read alike. */
    private record Pair(Side left, Side right, Notation notation, boolean doubtful) {}

    /** What it came to; empty if there is no sum, or nothing can be said for certain. */
    Optional<Sum> sum() {
        List<Start> starts = new LeftSide(items, equation).starts();
        List<Pair> pairs = new ArrayList<>();
        starts.forEach(s -> pairs.addAll(pairs(s)));
        pairs.removeIf(p -> p.left().shape() == Side.Shape.NUMBER && p.right().shape() == Side.Shape.NUMBER);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        return pairs.stream()
                .filter(p -> outcome(p) == Outcome.RIGHT)
                .findFirst()
                .map(p -> stated(p, Sum.Status.RIGHT))
                .or(() -> wrong(pairs));
    }

    private Optional<Sum> wrong(List<Pair> pairs) {
        Pair usual = pairs.get(0);
        boolean sure =
                usual.notation() == Notation.POINT && pairs.stream().allMatch(this::surelyWrong) && accusable(usual);
        return sure ? Optional.of(stated(usual, Sum.Status.WRONG)) : Optional.empty();
    }

    /** Commas that group the result too are hardly decimal ones, so that what their decimals may be rounded from is not asked. */
    private boolean surelyWrong(Pair pair) {
        boolean thousands = pair.notation() == Notation.COMMA && pair.right().places() == 3;
        return (outcome(pair) == Outcome.WRONG || thousands) && !pair.doubtful();
    }

    private List<Pair> pairs(Start start) {
        List<Pair> pairs = new ArrayList<>();
        for (Notation notation : Notation.values()) {
            for (PercentSign left : leftPercents(start)) {
                for (PercentSign right : PercentSign.values()) {
                    pair(start, new Reading(notation, left), new Reading(notation, right))
                            .ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    /** On the left, percent is a unit only if it is one on the right too, or in {@code 20 / 80 * 100% = 25}. */
    private List<PercentSign> leftPercents(Start start) {
        for (int i = Math.max(1, start.first()); i < equation.to(); i++) {
            boolean left = i < equation.relation();
            boolean hundred = items.get(i - 1).word().equals("100");
            if (items.get(i).is(Item.Kind.PERCENT) && (!left || hundred)) {
                return List.of(PercentSign.values());
            }
        }
        return List.of(PercentSign.HUNDREDTHS);
    }

    private Optional<Pair> pair(Start start, Reading leftReading, Reading rightReading) {
        Optional<Side> left = Expression.read(items, start.first(), equation.relation(), leftReading)
                .filter(s -> s.next() == equation.relation());
        Optional<Side> right = Expression.read(items, equation.relation() + 1, equation.to(), rightReading);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Ending ending = rightSide.ending(right.get().next());
        boolean doubtful = start.doubtful()
                || ending != Ending.CLEAR
                || left.get().traits().doubtful()
                || right.get().traits().doubtful();
        return ending == Ending.NONE
                ? Optional.empty()
                : Optional.of(new Pair(left.get(), right.get(), leftReading.notation(), doubtful));
    }

    private Outcome outcome(Pair pair) {
        if (pair.right().amount().isEmpty()) {
            return Outcome.UNSURE;
        }
        if (pair.left().amount().isEmpty()) {
            return Outcome.WRONG;
        }
        Outcome forward = Comparison.of(pair.left(), pair.right(), equation.about());
        return forward == Outcome.RIGHT ? forward : worse(forward, pair);
    }

    private Outcome worse(Outcome forward, Pair pair) {
        if (pair.left().shape() != Side.Shape.NUMBER) {
            return forward;
        }
        return Comparison.of(pair.right(), pair.left(), equation.about());
    }

    /** True if the words and units around it leave no way out. */
    private boolean accusable(Pair pair) {
        Side left = pair.left();
        boolean result = pair.right().single() && left.shape() != Side.Shape.NUMBER;
        boolean turned = left.shape() == Side.Shape.NUMBER && equation.chained(left.first());
        if (!result && !turned) {
            return false;
        }
        int start = start(pair);
        int end = end(pair);
        return Surroundings.asserted(text, start, end)
                && !rounded(pair, start, end)
                && !converted(pair)
                && !percentage(pair, start, end);
    }

    private boolean rounded(Pair pair, int start, int end) {
        if (pair.left().amount().isEmpty()) {
            return false;
        }
        Side shown = pair.right().single() ? pair.right() : pair.left();
        Side computed = shown == pair.right() ? pair.left() : pair.right();
        Rational exact = computed.amount().orElseThrow().value();
        Rational off = exact.minus(shown.amount().orElseThrow().value()).abs();
        boolean mayBe = shown.shape() == Side.Shape.NUMBER && shown.places() == 0 && !exact.whole();
        return mayBe && off.compareTo(Rational.ONE) < 0 && Surroundings.rounded(text, start, end);
    }

    private boolean converted(Pair pair) {
        Set<String> left = measures(pair.left().amount().map(Amount::units).orElse(Set.of()));
        Set<String> right = new HashSet<>(pair.right().amount().orElseThrow().units());
        right.addAll(rightSide.units(pair.right().next()));
        right = measures(right);
        if (left.isEmpty() && right.isEmpty()) {
            return false;
        }
        boolean apart = !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
        return apart
                || (pair.left().amount().isPresent() && Comparison.converts(value(pair.left()), value(pair.right())));
    }

    private boolean percentage(Pair pair, int start, int end) {
        return pair.left().amount().isPresent()
                && !pair.left().traits().percent()
                && Comparison.hundredfold(value(pair.left()), value(pair.right()))
                && Surroundings.percentages(text, start, end);
    }

    private static Set<String> measures(Set<String> units) {
        Set<String> measures = new HashSet<>();
        units.forEach(u -> Vocabulary.measure(u).ifPresent(measures::add));
        return measures;
    }

    private static Rational value(Side side) {
        return side.amount().orElseThrow().value();
    }

    private Sum stated(Pair pair, Sum.Status status) {
        int start = start(pair);
        int end = end(pair);
        String stated = text.substring(start, end);
        return new Sum(status, start, end, stated, Shown.of(pair.left(), pair.right(), stated));
    }

    private int start(Pair pair) {
        return items.get(pair.left().first()).start();
    }

    private int end(Pair pair) {
        return items.get(pair.right().next() - 1).end();
    }
}
