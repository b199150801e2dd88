package dev.scaffold.toulmin.arithmetic;

import java.util.HashSet;
import java.util.Set;

/**
 * A number on its way through a computation.
 *
 * @param value what it is
 * @param slack how far the number that was meant may be from it, because an operand was rounded
 * @param units what is counted, in the singular; empty if that is not said
 * @param percent whether it is a percentage, so that adding it to anything else means something else
 */
record Amount(Rational value, double slack, Set<String> units, boolean percent) {

    static Amount of(Rational value, double slack) {
        return new Amount(value, slack, Set.of(), false);
    }

    Amount plus(Amount other) {
        return new Amount(value.plus(other.value), slack + other.slack, both(other), percent && other.percent);
    }

    Amount minus(Amount other) {
        return plus(other.negate());
    }

    Amount times(Amount other) {
        double spread = Math.abs(value.toDouble()) * other.slack
                + Math.abs(other.value.toDouble()) * slack
                + slack * other.slack;
        return new Amount(value.times(other.value), spread, both(other), false);
    }

    Amount over(Amount other) {
        double divisor = Math.abs(other.value.toDouble());
        double least = Math.max(divisor - other.slack, divisor / 2);
        double spread = other.slack == 0
                ? slack / divisor
                : (slack * divisor + Math.abs(value.toDouble()) * other.slack) / (divisor * least);
        return new Amount(value.over(other.value), spread, both(other), false);
    }

    Amount power(int exponent) {
        Rational raised = value.power(exponent);
        double spread = slack == 0
                ? 0
                : Math.abs(exponent) * Math.abs(raised.toDouble()) * slack / Math.abs(value.toDouble()) * 2;
        return new Amount(raised, spread, units, false);
    }

    Amount root() {
        Rational root = value.root();
        boolean exact = root.times(root).equals(value);
        double spread = slack == 0 ? 0 : slack / Math.abs(root.toDouble());
        return new Amount(root, exact ? spread : spread + Math.abs(root.toDouble()) * 1e-40, units, false);
    }

    Amount negate() {
        return new Amount(value.negate(), slack, units, percent);
    }

    Amount hundredth() {
        return new Amount(value.over(Rational.of(100)), slack / 100, units, true);
    }

    Amount asPercent() {
        return new Amount(value, slack, units, true);
    }

    Amount counting(String unit) {
        Set<String> more = new HashSet<>(units);
        more.add(unit);
        return new Amount(value, slack, Set.copyOf(more), percent);
    }

    /** True if adding the two may mean more than adding the numbers: hours and minutes, a price and a percentage. */
    boolean unlike(Amount other) {
        boolean counted = !units.isEmpty() && !other.units.isEmpty() && !units.equals(other.units);
        return counted || percent != other.percent;
    }

    private Set<String> both(Amount other) {
        if (units.isEmpty() || units.equals(other.units)) {
            return other.units;
        }
        Set<String> all = new HashSet<>(units);
        all.addAll(other.units);
        return Set.copyOf(all);
    }
}
