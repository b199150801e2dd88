package dev.scaffold.toulmin;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written in reasons. */
final class Figures {
    private Figures() {}

    /** A probability with three digits behind the point, never rounded up to what it has not reached. */
    static String probability(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
