package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.arithmetic.Reading.PercentSign;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.util.ArrayList;
import java.util.List;

/** Finds where the left side of an equation begins: the longest run of items before the sign that is one expression. */
final class LeftSide {
    private final List<Item> items;
    private final Equation equation;
    private final int from;
    private final int relation;

    LeftSide(List<Item> items, Equation equation) {
        this.items = items;
        this.equation = equation;
        this.from = equation.from();
        this.relation = equation.relation();
    }

    /**
     * Where a left side may begin.
     *
     * @param first the index of its first item
     * @param doubtful whether what stands before it may belong to it
     */
    record Start(int first, boolean doubtful) {}

    /** Where it may begin: nowhere, at one place, or with and without what is a minus sign or the mark of a list. */
    List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        if (!equation.opens(from)) {
            return starts;
        }
        for (int first = from; first < relation && starts.isEmpty(); first++) {
            if (mayStart(first) && balanced(first) && reachesRelation(first)) {
                starts.add(new Start(first, doubtful(first)));
            }
        }
        if (!starts.isEmpty()
                && starts.get(0).first() == from
                && items.get(from).is(Kind.MINUS)
                && reachesRelation(from + 1)) {
            starts.add(items.get(from + 1).tight() ? 1 : 0, new Start(from + 1, false));
        }
        return starts;
    }

    /** Saves the attempt where brackets alone show that it must fail. */
    private boolean balanced(int first) {
        int depth = 0;
        for (int i = first; i < relation && depth >= 0; i++) {
            depth += items.get(i).is(Kind.OPEN) ? 1 : items.get(i).is(Kind.CLOSE) ? -1 : 0;
        }
        return depth == 0;
    }

    private boolean reachesRelation(int first) {
        for (Notation notation : Notation.values()) {
            Reading reading = new Reading(notation, PercentSign.HUNDREDTHS);
            if (Expression.read(items, first, relation, reading)
                    .filter(s -> s.next() == relation)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayStart(int first) {
        Item item = items.get(first);
        boolean operand = item.is(Kind.NUMBER)
                || item.is(Kind.VULGAR)
                || item.is(Kind.OPEN)
                || item.is(Kind.ROOT)
                || item.is(Kind.MONEY)
                || (item.is(Kind.MINUS)
                        && (first == from || item.gap() != items.get(first + 1).gap()));
        if (!operand || first == from) {
            return operand;
        }
        Item before = items.get(first - 1);
        if (before.is(Kind.OPEN)) {
            return !before.word().equals("frac");
        }
        boolean apart = item.gap() != Gap.NONE || item.is(Kind.MONEY);
        return before.is(Kind.WORD) && apart && !Vocabulary.letter(before.word());
    }

    private boolean doubtful(int first) {
        if (first == from) {
            return equation.listed(from);
        }
        String before = items.get(first - 1).word();
        List<Item> prefix = items.subList(from, first);
        boolean number = prefix.stream().anyMatch(i -> i.is(Kind.NUMBER));
        boolean joined = Vocabulary.joins(before);
        boolean computed = prefix.stream().anyMatch(i -> Vocabulary.computes(i.word()));
        return Vocabulary.operates(before)
                || quantityBefore(first)
                || (number && joined)
                || (computed && (number || joined))
                || takesWhole(first);
    }

    /** True for the minutes of {@code 1 hour 30 minutes}. */
    private boolean quantityBefore(int first) {
        int i = first - 1;
        while (i > from
                && items.get(i).is(Kind.WORD)
                && !Vocabulary.function(items.get(i).word())) {
            i--;
        }
        return items.get(i).is(Kind.NUMBER);
    }

    private boolean takesWhole(int first) {
        boolean scaled = items.subList(first, relation).stream().anyMatch(i -> i.is(Kind.TIMES) || i.is(Kind.DIVIDE));
        return items.subList(from, first).stream()
                .filter(i -> i.is(Kind.WORD))
                .anyMatch(i -> Vocabulary.takesWhole(i.word()) || (!scaled && Vocabulary.scales(i.word())));
    }
}
