package dev.scaffold.toulmin.arithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes again every sum that a text states: {@code 19.50 / 0.75 = 26}, {@code 25% of 80 = 20}, {@code \frac{3}{4} \times 8 =
 * 6}, {@code 2 + 3 = 5 = 10/2}.
 *
 * <p>A sum is called wrong only if it is wrong however it is read, and nothing around it makes its meaning doubtful. Equations
 * with variables, dates, times, ranges, labels, conversions of units, suppositions and denials are let alone: silence about a
 * wrong sum is a lesser fault here than a charge against a right one.
 */
public final class Sums {

    /** Every relation that {@link Items} know holds one of these: the signs, a LaTeX command, the word. */
    private static final List<Character> EQUALITY = List.of('=', '≈', '≅', '≃', '≒', '\\', 'q', 'Q');

    private Sums() {}

    /**
     * The sums that are right or wrong for certain, in the order of the text. Never throws; time and memory grow with the length
     * of the text.
     */
    public static List<Sum> in(String text) {
        return mayStateAny(text) ? stated(text) : List.of();
    }

    /** False where no sign of equality and no {@code equal} can stand, as in most prose: such a text need not be read. */
    private static boolean mayStateAny(String text) {
        return EQUALITY.stream().anyMatch(sign -> text.indexOf(sign) >= 0);
    }

    private static List<Sum> stated(String text) {
        List<Item> items = Items.of(text);
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind().relation()) {
                new Recomputation(text, items, i).sum().ifPresent(sums::add);
            }
        }
        return List.copyOf(sums);
    }
}
