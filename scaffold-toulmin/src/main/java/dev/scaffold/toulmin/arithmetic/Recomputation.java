package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Comparison.Outcome;
import dev.scaffold.toulmin.arithmetic.LeftSide.Start;
import dev.scaffold.toulmin.arithmetic.Reading.PercentSign;
import dev.scaffold.toulmin.arithmetic.RightSide.Ending;
import java.util.ArrayList;
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
        boolean comma = pair.notation() == Notation.COMMA;
        boolean thousands = comma && pair.right().places() == 3;
        return (outcome(pair) == Outcome.WRONG || thousands) && (comma || !pair.doubtful());
    }

    private List<Pair> pairs(Start start) {
        List<Pair> pairs = new ArrayList<>();
        for (Notation notation : Notation.values()) {
            for (PercentSign left : leftPercents(start, notation)) {
                for (PercentSign right : PercentSign.values()) {
                    pair(start, new Reading(notation, left), new Reading(notation, right))
                            .ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    /** On the left, percent is a unit only if it is one on the right too, or in {@code 20 / 80 * 100% = 25}, {@code 60% - 20% = 40}. */
    private List<PercentSign> leftPercents(Start start, Notation notation) {
        boolean unit = left(start, new Reading(notation, PercentSign.HUNDREDTHS))
                .flatMap(Side::amount)
                .filter(Amount::percent)
                .isPresent();
        for (int i = Math.max(1, start.first()); i < equation.to(); i++) {
            boolean right = i > equation.relation();
            boolean hundred = items.get(i - 1).word().equals("100");
            unit |= items.get(i).is(Item.Kind.PERCENT) && (right || hundred);
        }
        return unit ? List.of(PercentSign.values()) : List.of(PercentSign.HUNDREDTHS);
    }

    private Optional<Side> left(Start start, Reading reading) {
        return Expression.read(items, start.first(), equation.relation(), reading)
                .filter(s -> s.next() == equation.relation());
    }

    private Optional<Pair> pair(Start start, Reading leftReading, Reading rightReading) {
        Optional<Side> left = left(start, leftReading);
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

    /** True if it is the kind of equation that states a result, and the words and units around it leave no way out. */
    private boolean accusable(Pair pair) {
        Side left = pair.left();
        boolean result = pair.right().single() && left.shape() != Side.Shape.NUMBER;
        boolean turned = left.shape() == Side.Shape.NUMBER && equation.chained(left.first());
        Set<String> behind = rightSide.units(pair.right().next());
        Excuses excuses = new Excuses(text, items, start(pair), end(pair));
        return (result || turned) && !excuses.any(left, pair.right(), behind);
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
