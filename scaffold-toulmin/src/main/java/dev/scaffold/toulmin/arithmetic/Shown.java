package dev.scaffold.toulmin.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Results in the form in which the text shows them: with its thousands separators, as a percentage if it gives one. */
final class Shown {
    private static final int PLACES = 4;

    private Shown() {}

    /** What two sides should have come to: the computed one of them, or that it cannot be computed. */
    static String of(Side left, Side right, String stated) {
        Side computed = left.shape() == Side.Shape.NUMBER ? right : left;
        Side shown = computed == left ? right : left;
        Optional<Amount> amount = computed.amount();
        if (amount.isEmpty()) {
            return "nothing, for there is no dividing by zero";
        }
        boolean percent = shown.traits().percent() || amount.get().percent();
        Rational value = amount.get().value();
        boolean hundredths =
                percent && !computed.traits().percent() && value.abs().compareTo(Rational.of(10)) < 0;
        Rational displayed = hundredths || (percent && amount.get().percent()) ? value.times(Rational.of(100)) : value;
        return text(displayed, stated.contains(",")) + (percent ? "%" : "");
    }

    /** A number by itself. */
    static String plain(Rational value) {
        return text(value, false);
    }

    private static String text(Rational value, boolean grouped) {
        Rational rounded = value.rounded(PLACES, RoundingMode.HALF_UP);
        BigDecimal decimal = new BigDecimal(rounded.numerator())
                .divide(new BigDecimal(rounded.denominator()), PLACES, RoundingMode.HALF_UP);
        String pattern = grouped ? "#,##0.####" : "0.####";
        String digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(decimal);
        return rounded.equals(value) ? digits : "about " + digits;
    }
}
