package dev.scaffold.toulmin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Checks are believed, so they must not accuse what is right, however it is put; and they are no use if they never accuse. */
class SilentChecksPropertiesTest {
    private static final Map<String, BigDecimal> METRES = Map.of(
            "mm",
            new BigDecimal("0.001"),
            "cm",
            new BigDecimal("0.01"),
            "m",
            BigDecimal.ONE,
            "km",
            new BigDecimal("1000"));
    private static final List<String> OPENINGS = List.of("", "So ", "We know that ", "It is long. ", "1. ");
    private static final List<String> ENDS = List.of("", ".", ", as asked.", "\nNext.");

    @Provide
    Arbitrary<String> unit() {
        return Arbitraries.of(METRES.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> opening() {
        return Arbitraries.of(OPENINGS);
    }

    @Provide
    Arbitrary<String> end() {
        return Arbitraries.of(ENDS);
    }

    @Property(tries = 500)
    void unit_rightConversion_isNeverAccused(
            @ForAll("opening") String opening,
            @ForAll @IntRange(min = 1, max = 9999) int amount,
            @ForAll("unit") String from,
            @ForAll("unit") String to,
            @ForAll("end") String end,
            @ForAll @IntRange(max = 4) int places) {
        String text = opening + amount + " " + from + " = " + shown(exact(amount, from, to), places) + " " + to + end;

        assertThat(JudgedTexts.judge(new UnitCheck(), text).outcome()).as(text).isEqualTo(Outcome.MET);
    }

    @Property(tries = 500)
    void unit_resultThriceAsMuch_isAccused(
            @ForAll("opening") String opening,
            @ForAll @IntRange(min = 1, max = 9999) int amount,
            @ForAll("unit") String from,
            @ForAll("unit") String to,
            @ForAll("end") String end) {
        BigDecimal thrice = exact(amount, from, to).multiply(BigDecimal.valueOf(3));
        String text = opening + amount + " " + from + " = "
                + thrice.stripTrailingZeros().toPlainString() + " " + to + end;

        boolean accused = JudgedTexts.judge(new UnitCheck(), text).outcome() == Outcome.UNMET;
        assertThat(accused).as(text).isEqualTo(!from.equals(to));
    }

    private static BigDecimal exact(int amount, String from, String to) {
        return BigDecimal.valueOf(amount)
                .multiply(METRES.getOrDefault(from, BigDecimal.ONE))
                .divide(METRES.getOrDefault(to, BigDecimal.ONE), 9, RoundingMode.HALF_UP);
    }

    private static String shown(BigDecimal exact, int places) {
        return exact.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    @Property(tries = 500)
    void dateOrder_fromOneDayToAnother_isAccusedIfItGoesBack(
            @ForAll @IntRange(min = -3000, max = 3000) int days,
            @ForAll @IntRange(max = 20_000) int start,
            @ForAll("form") String form) {
        LocalDate from = LocalDate.of(1960, 1, 1).plusDays(start);
        DateTimeFormatter dates = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
        String text = "The stay is from " + dates.format(from) + " to " + dates.format(from.plusDays(days)) + ".";

        Outcome outcome = JudgedTexts.judge(new DateOrderCheck(), text).outcome();

        assertThat(outcome).as(text).isEqualTo(days < 0 ? Outcome.UNMET : Outcome.MET);
    }

    @Provide
    Arbitrary<String> form() {
        return Arbitraries.of("yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy");
    }

    @Property(tries = 500)
    void contradiction_differentThingsSaid_areNeverAccused(
            @ForAll("thing") String one,
            @ForAll("thing") String other,
            @ForAll("trait") String trait,
            @ForAll boolean compared) {
        String text = compared
                ? "The " + one + " is more " + trait + " than the " + other + ". The " + one + " is " + trait + "."
                : "The old " + one + " is " + trait + ". The old " + other + (one.equals(other) ? " is " : " is not ")
                        + trait + ".";

        assertThat(JudgedTexts.judge(new ContradictionCheck(), text).outcome())
                .as(text)
                .isEqualTo(Outcome.MET);
    }

    @Property(tries = 200)
    void contradiction_deniedInTheSameWords_isAccused(@ForAll("thing") String thing, @ForAll("trait") String trait) {
        String text = "The old " + thing + " is " + trait + ". Birds sing. The old " + thing + " is not " + trait + ".";

        assertThat(JudgedTexts.judge(new ContradictionCheck(), text).outcome())
                .as(text)
                .isEqualTo(Outcome.UNMET);
    }

    @Provide
    Arbitrary<String> thing() {
        return Arbitraries.of("bridge", "door", "river", "engine", "tower", "contract", "theorem", "whale");
    }

    @Provide
    Arbitrary<String> trait() {
        return Arbitraries.of("open", "visible", "expensive", "stable", "legal", "frozen");
    }
}
