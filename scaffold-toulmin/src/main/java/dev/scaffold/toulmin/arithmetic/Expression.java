package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.arithmetic.Item.Kind;
import dev.scaffold.toulmin.arithmetic.Reading.PercentSign;
import dev.scaffold.toulmin.arithmetic.Side.Shape;
import dev.scaffold.toulmin.arithmetic.Side.Traits;
import dev.scaffold.toulmin.folding.FoldedToken.Gap;
import java.util.List;
import java.util.Optional;

/**
 * Reads and computes one expression, by recursive descent:
 *
 * <pre>
 * sum     = product { (+ | -) product }
 * product = signed { (* | / | : | "of" | nothing, before a bracket) signed }
 * signed  = [-] operand [^ exponent]
 * </pre>
 *
 * <p>Where a reader might take it otherwise it goes on, and calls the result doubtful.
 */
final class Expression {
    private final List<Item> items;
    private final int first;
    private final int limit;
    private final Operands operands;
    private final Reading reading;
    private int at;
    private int operations;
    private boolean doubtful;
    private boolean scaling;
    private boolean percent;
    private boolean dividedByZero;

    private Expression(List<Item> items, int first, int limit, Reading reading) {
        this.items = items;
        this.first = first;
        this.at = first;
        this.limit = limit;
        this.reading = reading;
        this.operands = new Operands(items, limit, reading.notation());
    }

    /**
     * The longest expression that starts here.
     *
     * @param limit the index behind the last item it may use
     * @return empty if there is none, or none that is understood
     */
    static Optional<Side> read(List<Item> items, int first, int limit, Reading reading) {
        try {
            return Optional.of(new Expression(items, first, limit, reading).side());
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private Side side() {
        Amount amount = sum();
        Optional<Amount> result = dividedByZero ? Optional.empty() : Optional.of(amount);
        boolean doubts =
                doubtful || operands.doubtful() || (range() && amount.value().signum() < 0);
        Traits traits = new Traits(doubts, percent, scaling);
        Shape shape = shape();
        boolean number = shape == Shape.NUMBER;
        int places = number ? operands.places() + (percent && reading.percent() == PercentSign.HUNDREDTHS ? 2 : 0) : 0;
        return new Side(first, at, result, shape, places, number && operands.endless(), traits);
    }

    private Shape shape() {
        if (operations == 0) {
            return operands.mixed() ? Shape.FRACTION : Shape.NUMBER;
        }
        boolean plain = items.subList(first, at).stream()
                .allMatch(i -> i.is(Kind.NUMBER)
                        || i.is(Kind.DIVIDE)
                        || i.is(Kind.MINUS)
                        || i.word().equals("frac"));
        return operations == 1 && plain && scaling ? Shape.FRACTION : Shape.SUM;
    }

    /** True for {@code 3-5}, which may be the days from the third to the fifth. */
    private boolean range() {
        return operations == 1
                && at > first + 2
                && items.get(first).is(Kind.NUMBER)
                && items.get(first + 1).is(Kind.MINUS)
                && items.get(first + 1).tight()
                && items.get(first + 2).tight();
    }

    private Amount sum() {
        Amount left = product();
        while (binary(Kind.PLUS) || binary(Kind.MINUS)) {
            boolean plus = items.get(at).is(Kind.PLUS);
            next();
            Amount right = product();
            doubtful |= left.unlike(right);
            left = plus ? left.plus(right) : left.minus(right);
        }
        return left;
    }

    private Amount product() {
        Amount left = signed();
        boolean divided = false;
        while (true) {
            if (binary(Kind.TIMES)) {
                next();
                left = left.times(signed());
            } else if (binary(Kind.DIVIDE) || binary(Kind.RATIO)) {
                doubtful |= items.get(at).is(Kind.RATIO);
                divided = true;
                next();
                left = quotient(left, signed());
            } else if (of()) {
                left = left.times(signed());
                doubtful |= binary(Kind.PLUS) || binary(Kind.MINUS);
            } else if (bracketWithoutSign()) {
                doubtful |= divided;
                operations++;
                left = left.times(signed());
            } else {
                return left;
            }
            scaling = true;
        }
    }

    private Amount quotient(Amount left, Amount right) {
        if (right.value().signum() == 0) {
            dividedByZero = true;
            return left;
        }
        return left.over(right);
    }

    private Amount signed() {
        if (kind(at) == Kind.MINUS) {
            at++;
            int from = at;
            Amount amount = power();
            doubtful |= items.subList(from, at).stream().anyMatch(i -> i.is(Kind.POWER) || i.is(Kind.RAISED));
            return amount.negate();
        }
        return power();
    }

    private Amount power() {
        Amount base = operand();
        if (kind(at) == Kind.RAISED) {
            operations++;
            int exponent = 0;
            while (kind(at) == Kind.RAISED) {
                exponent =
                        Math.min(exponent * 10 + Integer.parseInt(items.get(at).word()), 10_000);
                at++;
            }
            return base.power(exponent);
        }
        if (!binary(Kind.POWER)) {
            return base;
        }
        next();
        Amount exponent = kind(at) == Kind.MINUS ? signed() : operand();
        doubtful |= kind(at) == Kind.POWER;
        if (!exponent.value().whole() || exponent.value().numerator().bitLength() > 12) {
            throw new Unreadable();
        }
        return base.power(exponent.value().numerator().intValue());
    }

    /** A number, a bracket or a root, with what stands right behind it: percent signs, units. */
    private Amount operand() {
        Amount amount = primary();
        while (kind(at) == Kind.PERCENT || kind(at) == Kind.FACTORIAL) {
            if (kind(at) == Kind.FACTORIAL) {
                operations++;
                amount = Operands.factorial(amount);
            } else {
                percent = true;
                amount = reading.percent() == PercentSign.HUNDREDTHS ? amount.hundredth() : amount.asPercent();
            }
            at++;
        }
        if (kind(at) == Kind.WORD
                && items.get(at).word("squared")
                && items.get(at - 1).is(Kind.NUMBER)) {
            at++;
            operations++;
            return amount.power(2);
        }
        int behind = operands.unitsEnd(at);
        return behind == at ? amount : counted(amount, behind);
    }

    private Amount counted(Amount amount, int behind) {
        Amount counted = amount;
        for (String unit : operands.units(at, behind)) {
            counted = counted.counting(unit);
        }
        at = behind;
        return counted;
    }

    private Amount primary() {
        switch (kind(at)) {
            case OPEN -> {
                at++;
                Amount inner = sum();
                if (kind(at) != Kind.CLOSE) {
                    throw new Unreadable();
                }
                at++;
                return inner;
            }
            case ROOT -> {
                at++;
                operations++;
                return primary().root();
            }
            default -> {
                Operands.Operand operand = operands.read(at);
                at = operand.next();
                return operand.amount();
            }
        }
    }

    private boolean binary(Kind operator) {
        return kind(at) == operator && operands.startsAt(at + 1);
    }

    private void next() {
        at++;
        operations++;
    }

    /** {@code of} multiplies behind a percentage or a fraction; determiners behind it are skipped. */
    private boolean of() {
        if (kind(at) != Kind.WORD || !items.get(at).word("of") || !portion()) {
            return false;
        }
        int j = at + 1;
        while (kind(j) == Kind.WORD && Vocabulary.determiner(items.get(j).word())) {
            j++;
        }
        if (!operands.startsAt(j)) {
            throw new Unreadable();
        }
        at = j;
        operations++;
        return true;
    }

    private boolean portion() {
        Kind before = items.get(at - 1).kind();
        boolean fraction =
                before == Kind.NUMBER && at - first >= 2 && items.get(at - 2).is(Kind.DIVIDE);
        return before == Kind.PERCENT || before == Kind.VULGAR || before == Kind.CLOSE || fraction;
    }

    private boolean bracketWithoutSign() {
        if (kind(at) != Kind.OPEN && kind(at) != Kind.ROOT) {
            return false;
        }
        Item bracket = items.get(at);
        doubtful |= bracket.word().equals("frac") && items.get(at - 1).is(Kind.NUMBER);
        return bracket.gap() == Gap.NONE
                && !bracket.word().equals("[")
                && items.get(at - 1).kind().endsOperand()
                && operands.startsAt(at);
    }

    private Kind kind(int index) {
        return index < limit ? items.get(index).kind() : Kind.STOP;
    }
}
