package dev.scaffold.toulmin.arithmetic;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An expression that a model wrote, evaluated. It is data: numbers, {@code + - * / ^} and brackets, no names and no functions, so that
 * nothing can be called; and it is short, with small exponents, so that nothing takes long.
 *
 * @param text what was evaluated
 * @param value what it comes to
 */
public record Formula(String text, BigDecimal value) {
    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 30;
    private static final int SHOWN_DIGITS = 12;
    private static final int LARGEST_SCALE = 40;

    private static final Pattern ALLOWED = Pattern.compile("[0-9.+\\-*/^() ]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9.]{" + MOST_DIGITS + ",}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

    /** Only whole exponents of two digits, and no tower of them. */
    private static final Pattern EXPONENT =
            Pattern.compile("\\^(?! *\\(? *-? *[0-9]{1,2} *\\)?(?![0-9.^ ]* *\\^|[0-9.]))");

    private static final Pattern RESULT = Pattern.compile("=[^=]*\\z");
    private static final Pattern OPERATION = Pattern.compile("[0-9)] *[+\\-*/^]");
    private static final ExpressionConfiguration CONFIGURATION = configuration();

    private static ExpressionConfiguration configuration() {
        return ExpressionConfiguration.builder()
                .mathContext(MathContext.DECIMAL128)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .implicitMultiplicationAllowed(false)
                .defaultConstants(Map.of())
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions())
                .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                        Map.entry("+", new PrefixPlusOperator()),
                        Map.entry("-", new PrefixMinusOperator()),
                        Map.entry("+", new InfixPlusOperator()),
                        Map.entry("-", new InfixMinusOperator()),
                        Map.entry("*", new InfixMultiplicationOperator()),
                        Map.entry("/", new InfixDivisionOperator()),
                        Map.entry("^", new InfixPowerOfOperator())))
                .build();
    }

    /** The formula that stands in a line; empty if there is none that may be evaluated, or it has no value. */
    public static Optional<Formula> read(String line) {
        String bare = bare(line);
        if (bare.isEmpty()
                || bare.length() > LONGEST
                || !ALLOWED.matcher(bare).matches()
                || LONG_NUMBER.matcher(bare).find()
                || EXPONENT.matcher(bare).find()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new Expression(bare, CONFIGURATION).evaluate().getNumberValue();
            boolean sensible = Math.abs((long) value.precision() - value.scale()) <= LARGEST_SCALE;
            return sensible ? Optional.of(new Formula(bare, value)) : Optional.empty();
        } catch (BaseException | ArithmeticException noValue) {
            return Optional.empty();
        }
    }

    /** Without what models dress a formula in, and without a result that they add to it. */
    private static String bare(String line) {
        String plain = line.length() > 2 * LONGEST
                ? ""
                : line.replaceAll("[`$\\[\\]]", "")
                        .replaceAll("^\\s*\\*\\*|\\*\\*\\s*$", "")
                        .replace("**", "^")
                        .replace("\\times", "*")
                        .replace("\\cdot", "*")
                        .replace('\u00d7', '*')
                        .replace('\u00b7', '*')
                        .replace('\u00f7', '/')
                        .replace('\u2212', '-')
                        .replace('\u2013', '-');
        String unmarked = THOUSANDS.matcher(plain).replaceAll("");
        return RESULT.matcher(unmarked).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    /** True if there is something to compute in it: it is more than a number. */
    public boolean computes() {
        return OPERATION.matcher(text).find();
    }

    /** Its value, to be shown. */
    public String shown() {
        return value.round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whether an answer is one number, so that it can be compared. */
    public static boolean compares(String answer) {
        return StatedNumber.in(answer).isPresent();
    }

    /** Whether the one number of an answer is what it comes to, as far as the digits shown tell. */
    public Likeness comparedTo(String answer) {
        Optional<StatedNumber> stated = StatedNumber.in(answer);
        Optional<StatedNumber> own = StatedNumber.in(value.stripTrailingZeros().toPlainString());
        return stated.isPresent() && own.isPresent()
                ? new StatedNumber(
                                own.get().byPoint(),
                                own.get().byPoint(),
                                own.get().measures())
                        .likeness(stated.get())
                : Likeness.UNTOLD;
    }
}
