package dev.scaffold.toulmin.arithmetic;

import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Compares what a computation comes to with what is shown for it.
 *
 * <p>Decimals may be rounded half up or cut off at the digits shown. A whole number for one that is not whole may only stand
 * behind "about", though it is let pass above a hundred, where the digits behind the point seldom matter. Where an operand looks
 * rounded itself ({@code 26.67 * 3 = 80}), what that can make of the result is let pass.
 */
final class Comparison {

    /** What a comparison came to. */
    enum Outcome {
        RIGHT,
        WRONG,
        /** Not to be held against anybody. */
        UNSURE
    }

    private static final Rational HUNDRED = Rational.of(100);
    private static final double ROUGHLY = 0.1;

    /** So many digits come out of a machine, and its last ones are not meant: {@code 0.1 + 0.2 = 0.30000000000000004}. */
    private static final int FLOATING_PLACES = 10;

    private static final double FLOATING_ERROR = 1e-9;
    private static final Set<Rational> CONVERSIONS = LongStream.of(
                    7, 12, 16, 24, 36, 52, 60, 100, 144, 168, 365, 1000, 1440, 3600, 5280, 10_000, 1_000_000)
            .mapToObj(Rational::of)
            .collect(Collectors.toUnmodifiableSet());

    private Comparison() {}

    /** Whether a side shows what another one comes to. Both must have an amount. */
    static Outcome of(Side computed, Side shown, boolean about) {
        Amount amount = computed.amount().orElseThrow();
        Rational exact = amount.value();
        Rational value = shown.amount().orElseThrow().value();
        double off = exact.minus(value).abs().toDouble();
        double tiny = 1e-25 * Math.max(1, Math.abs(exact.toDouble()));
        if (off == 0 || (amount.slack() > 0 && off <= Math.min(amount.slack(), tiny))) {
            return Outcome.RIGHT;
        }
        if (shown.shape() == Side.Shape.NUMBER && rounds(exact, value, shown.places(), shown.endless())) {
            return Outcome.RIGHT;
        }
        return about ? roughly(off, exact, shown.places()) : nearly(amount, shown, off);
    }

    /** True if the two differ by a factor that units are converted by. */
    static boolean converts(Rational exact, Rational value) {
        if (exact.signum() == 0 || value.signum() == 0) {
            return false;
        }
        Rational ratio = exact.over(value).abs();
        return CONVERSIONS.contains(ratio) || CONVERSIONS.contains(Rational.ONE.over(ratio));
    }

    /** True if the one is a hundred times the other. */
    static boolean hundredfold(Rational exact, Rational value) {
        return exact.times(HUNDRED).equals(value) || value.times(HUNDRED).equals(exact);
    }

    private static boolean rounds(Rational exact, Rational value, int places, boolean endless) {
        if (places == 0) {
            return false;
        }
        boolean half = exact.rounded(places, RoundingMode.HALF_UP).equals(value);
        boolean even = exact.rounded(places, RoundingMode.HALF_EVEN).equals(value);
        boolean cut = exact.rounded(places, RoundingMode.DOWN).equals(value);
        return half || even || cut || (endless && exact.minus(value).abs().toDouble() <= Math.pow(10, -places));
    }

    private static Outcome roughly(double off, Rational exact, int places) {
        if (off <= Math.pow(10, -places)) {
            return Outcome.RIGHT;
        }
        return off <= ROUGHLY * Math.abs(exact.toDouble()) ? Outcome.UNSURE : Outcome.WRONG;
    }

    private static Outcome nearly(Amount amount, Side shown, double off) {
        double unit = Math.pow(10, -shown.places());
        double rounding = shown.places() > 0 ? unit / 2 : 0;
        if (amount.slack() > 0 && off <= (amount.slack() + rounding) * 1.000001) {
            return Outcome.UNSURE;
        }
        if (shown.places() >= FLOATING_PLACES
                && off <= FLOATING_ERROR * Math.max(1, Math.abs(amount.value().toDouble()))) {
            return Outcome.UNSURE;
        }
        Rational value = shown.amount().orElseThrow().value();
        boolean number = shown.shape() == Side.Shape.NUMBER;
        boolean representable =
                amount.value().rounded(shown.places(), RoundingMode.DOWN).equals(amount.value());
        if (!number || representable) {
            return Outcome.WRONG;
        }
        if (shown.places() > 0) {
            return off <= unit ? Outcome.UNSURE : Outcome.WRONG;
        }
        return large(amount.value(), value) ? Outcome.UNSURE : Outcome.WRONG;
    }

    /** True for a large number rounded at the last digit of the one shown that is not 0. */
    private static boolean large(Rational exact, Rational value) {
        if (exact.abs().compareTo(HUNDRED) < 0 || value.signum() == 0) {
            return false;
        }
        int zeros = 0;
        Rational ten = Rational.of(10);
        Rational rest = value;
        while (rest.over(ten).whole()) {
            rest = rest.over(ten);
            zeros++;
        }
        return exact.rounded(-zeros, RoundingMode.HALF_UP).equals(value)
                || exact.rounded(-zeros, RoundingMode.DOWN).equals(value);
    }
}
