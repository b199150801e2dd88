package dev.scaffold.toulmin.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SumsPropertiesTest {

    /** A computation in one spelling, and what it comes to, computed while it was put together. */
    private record Spelled(String text, BigDecimal value) {}

    /** How one text spells everything. */
    private record Spelling(
            String plus, String minus, String times, String divided, String open, String close, boolean thousands) {
        String number(BigDecimal value) {
            return thousands
                    ? String.format(java.util.Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value)
                    : value.toPlainString();
        }
    }

    private record Frame(String before, String equals, String behind) {}

    private static final Arbitrary<Spelling> SPELLINGS = Combinators.combine(
                    Arbitraries.of("+", " + ", " plus "),
                    Arbitraries.of("-", " - ", " − ", " – ", " minus "),
                    Arbitraries.of("*", " * ", " × ", "×", " x ", " · ", " \\times ", " \\cdot ", " times "),
                    Arbitraries.of("/", " / ", " ÷ ", " \\div ", " divided by "),
                    Arbitraries.of("(", "\\left("),
                    Arbitraries.of(true, false))
            .as((plus, minus, times, divided, open, thousands) ->
                    new Spelling(plus, minus, times, divided, open, open.equals("(") ? ")" : "\\right)", thousands));

    private static final Arbitrary<Frame> FRAMES = Arbitraries.of(
            new Frame("", " = ", ""),
            new Frame("", "=", "."),
            new Frame("So the total is ", " = ", " apples."),
            new Frame("He has 5 boxes. Then ", " = ", ", which is all."),
            new Frame("\\[ ", " = \\boxed{", "} \\]"),
            new Frame("\\( x = ", " = ", " \\)"),
            new Frame("$", " = ", "$"),
            new Frame("**Step 1:** ", " = ", ""),
            new Frame("1. ", " = ", "\n2. Next."),
            new Frame("- ", " = **", "**"),
            new Frame("Total = ", " = ", " votes"),
            new Frame("The sum ", " equals ", ""),
            new Frame("\\begin{aligned} y &= ", " \\\\ &= ", " \\end{aligned}"));

    private static Arbitrary<Spelled> computations(Spelling spelling) {
        Arbitrary<Spelled> whole = Arbitraries.integers()
                .between(1, 20_000)
                .map(n -> new Spelled(spelling.number(BigDecimal.valueOf(n)), BigDecimal.valueOf(n)));
        Arbitrary<Spelled> money = Arbitraries.integers()
                .between(1, 2_000)
                .map(n -> BigDecimal.valueOf(n * 5L, 2))
                .map(n -> new Spelled(spelling.number(n), n));
        Arbitrary<Spelled> number = Arbitraries.oneOf(whole, money);
        Arbitrary<Spelled> one = operation(number, number, spelling);
        Arbitrary<Spelled> bracket =
                one.map(s -> new Spelled(spelling.open() + s.text() + spelling.close(), s.value()));
        return Arbitraries.oneOf(
                one,
                operation(bracket, number, spelling),
                operation(number, bracket, spelling),
                operation(bracket, bracket, spelling));
    }

    private static Arbitrary<Spelled> operation(
            Arbitrary<Spelled> lefts, Arbitrary<Spelled> rights, Spelling spelling) {
        return Combinators.combine(lefts, rights, Arbitraries.integers().between(0, 3))
                .as((left, right, operation) -> apply(left, right, operation, spelling));
    }

    private static Spelled apply(Spelled left, Spelled right, int operation, Spelling spelling) {
        return switch (operation) {
            case 0 ->
                new Spelled(
                        left.text() + spelling.plus() + right.text(),
                        left.value().add(right.value()));
            case 1 ->
                new Spelled(
                        left.text() + spelling.minus() + right.text(),
                        left.value().subtract(right.value()));
            case 2 ->
                new Spelled(
                        left.text() + spelling.times() + right.text(),
                        left.value().multiply(right.value()));
            default ->
                new Spelled(
                        left.text() + spelling.divided() + right.text(),
                        right.value().signum() == 0
                                ? left.value()
                                : left.value().divide(right.value(), 30, RoundingMode.HALF_UP));
        };
    }

    /** An equation in one spelling and frame, with what it comes to and a place for the result. */
    private record Stated(String before, Spelling spelling, BigDecimal value, Frame frame) {
        String with(BigDecimal result) {
            return before + spelling.number(result) + frame.behind();
        }
    }

    @Provide
    Arbitrary<Stated> statements() {
        return SPELLINGS.flatMap(spelling -> Combinators.combine(computations(spelling), FRAMES)
                .as((spelled, frame) -> new Stated(
                        frame.before() + spelled.text() + frame.equals(), spelling, spelled.value(), frame)));
    }

    private static boolean dividesByZero(Stated stated) {
        return Sums.in(stated.with(BigDecimal.ONE)).stream()
                .anyMatch(s -> s.computed().startsWith("nothing"));
    }

    private static BigDecimal shown(BigDecimal value, int places, RoundingMode mode) {
        BigDecimal exact = value.setScale(18, RoundingMode.HALF_UP);
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() <= places
                ? stripped.setScale(Math.max(0, stripped.scale()))
                : exact.setScale(places, mode);
    }

    @Property(tries = 3000)
    void rightResult_isNeverAccused(
            @ForAll @From("statements") Stated stated,
            @ForAll("places") int places,
            @ForAll("modes") RoundingMode mode) {
        String text = stated.with(shown(stated.value(), places, mode));

        List<Sum> sums = Sums.in(text);

        assertThat(sums.stream().filter(s -> !s.right() && !s.computed().startsWith("nothing")))
                .as(text)
                .isEmpty();
    }

    @Property(tries = 3000)
    void wrongResult_isCaught(
            @ForAll @From("statements") Stated stated, @ForAll("errors") int error, @ForAll("places") int places) {
        BigDecimal wrong = shown(stated.value(), places, RoundingMode.HALF_UP).add(BigDecimal.valueOf(error));
        String text = stated.with(wrong);
        boolean readOtherwise = stated.value().signum() < 0 || wrong.signum() < 0 || dividesByZero(stated);

        List<Sum> sums = Sums.in(text);

        assertThat(readOtherwise || sums.stream().anyMatch(s -> !s.right()))
                .as(text)
                .isTrue();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(2, 6);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN);
    }

    /** Not 999: {@code 1,000 + 1 = 2,000} is right where commas stand before decimals. */
    @Provide
    Arbitrary<Integer> errors() {
        return Arbitraries.integers().between(1, 998);
    }
}
