package dev.scaffold.toulmin.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as written.
 *
 * @param digits with apostrophes for spaces and LaTeX between thousands
 * @param endless whether an ellipsis follows it: {@code 1.333...}
 */
record Numeral(String digits, boolean endless) {
    static final Numeral NONE = new Numeral("", false);

    private static final int LONGEST = 60;
    private static final Pattern THOUSANDS_SPACES = Pattern.compile("\\\\,|['\u2019\u00A0\u2007\u2009\u202F]");
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?|[1-9]\\d{0,2}('\\d{3})+(\\.\\d+)?|[1-9]\\d?(,\\d{2})+,\\d{3}(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");

    /**
     * What a number is worth.
     *
     * @param value the number
     * @param places how many digits stand behind the point
     * @param slack how far it may be from a number that it was rounded from; 0 if it looks like no rounded number
     */
    record Worth(Rational value, int places, double slack) {}

    static Numeral read(String raw) {
        if (raw.length() > LONGEST) {
            return NONE;
        }
        String bare = THOUSANDS_SPACES.matcher(raw.replace("{,}", ",")).replaceAll("'");
        StringBuilder digits = new StringBuilder();
        bare.codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return new Numeral(digits.toString(), false);
    }

    Numeral withEllipsis() {
        return new Numeral(digits, true);
    }

    /** Its worth if it is read this way; empty if it cannot be. */
    Optional<Worth> in(Notation notation) {
        String point = notation.toPoint(digits);
        boolean grouped = GROUPED.matcher(point).matches();
        if (!grouped && !PLAIN.matcher(point).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(point.replace(",", "").replace("'", ""));
        return Optional.of(new Worth(Rational.of(value), value.scale(), slack(value)));
    }

    /** True if commas or the like stand between thousands. */
    boolean grouped() {
        return GROUPED.matcher(digits).matches();
    }

    /** Two decimals may be money, and round ones are hardly rounded: these are taken at their word. */
    private double slack(BigDecimal value) {
        int places = value.scale();
        double unit = Math.pow(10, -places);
        if (endless) {
            return unit;
        }
        int round = places == 2 ? 5 : 25;
        boolean exact = places < 2 || value.unscaledValue().longValue() % round == 0;
        return exact ? 0 : unit / 2;
    }
}
