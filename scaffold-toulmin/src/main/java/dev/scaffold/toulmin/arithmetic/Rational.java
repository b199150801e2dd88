package dev.scaffold.toulmin.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction, reduced, its denominator above 0. Operations whose result would be unreasonably long throw
 * {@link Unreadable}.
 */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    private static final int LONGEST_BITS = 8_000;
    private static final int LARGEST_EXPONENT = 1_000;
    private static final MathContext ROOT_DIGITS = new MathContext(45, RoundingMode.HALF_EVEN);

    Rational {
        if (denominator.signum() == 0) {
            throw new Unreadable();
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
        if (numerator.bitLength() + denominator.bitLength() > LONGEST_BITS) {
            throw new Unreadable();
        }
    }

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Rational of(BigDecimal value) {
        return value.scale() > 0
                ? new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Rational(value.toBigIntegerExact(), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negate());
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; a zero divisor throws {@link Unreadable}. */
    Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational power(int exponent) {
        int size = Math.abs(exponent);
        if (size > LARGEST_EXPONENT
                || (long) size * numerator.bitLength() > LONGEST_BITS
                || (long) size * denominator.bitLength() > LONGEST_BITS) {
            throw new Unreadable();
        }
        Rational raised = new Rational(numerator.pow(size), denominator.pow(size));
        return exponent < 0 ? ONE.over(raised) : raised;
    }

    /** The square root: exact where there is an exact one, otherwise to 45 digits. Of a negative number: {@link Unreadable}. */
    Rational root() {
        if (numerator.signum() < 0) {
            throw new Unreadable();
        }
        BigInteger[] upper = numerator.sqrtAndRemainder();
        BigInteger[] lower = denominator.sqrtAndRemainder();
        if (upper[1].signum() == 0 && lower[1].signum() == 0) {
            return new Rational(upper[0], lower[0]);
        }
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), ROOT_DIGITS);
        return of(value.sqrt(ROOT_DIGITS));
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational abs() {
        return numerator.signum() < 0 ? negate() : this;
    }

    int signum() {
        return numerator.signum();
    }

    boolean whole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** This number with so many digits behind the point; fewer than 0 round before it. */
    Rational rounded(int places, RoundingMode mode) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode));
    }

    double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return minus(other).signum();
    }
}
