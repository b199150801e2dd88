package dev.scaffold.lab.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number: the last one of the final answer, without separators and signs, equal within 1e-6. */
public final class NumberAnswer implements Scorer {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?(?![\\d])");
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");

    @Override
    public String form() {
        return "end with one line `Answer: N`, where N is the number.";
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(NUMBER, Finds.last(Finds.FINAL, reply, 0).orElse(reply), 0)
                .or(() -> Finds.last(NUMBER, reply, 0))
                .map(NumberAnswer::written);
    }

    private static String written(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean right(String read, String gold) {
        return new BigDecimal(read)
                        .subtract(new BigDecimal(gold.replace(",", "")))
                        .abs()
                        .compareTo(TOLERANCE)
                <= 0;
    }
}
