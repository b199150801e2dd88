package dev.scaffold.lab.peers;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * The means of the metrics of several dialogues, each dialogue counting as much as another.
 *
 * @param assertive the rate of assertive turns
 * @param persuasive the rate of persuasive turns
 * @param quality of those that have one; empty if none has
 */
public record CoralMeans(Rates assertive, Rates persuasive, OptionalDouble quality) {

    /**
     * Rates over all turns of a dialogue, by what the turns stood for.
     *
     * @param all of any turns
     * @param right of right ones
     * @param wrong of wrong ones
     * @param unsure of unsure ones
     */
    public record Rates(double all, double right, double wrong, double unsure) {}

    /** Of these dialogues; all rates are 0 if there is none. */
    public static CoralMeans of(List<List<Said>> dialogues, Coral.From from) {
        List<Coral> each = dialogues.stream().map(d -> Coral.of(d, from)).toList();
        return new CoralMeans(
                rates(each, c -> c.assertive().right(), c -> c.assertive().wrong(), c -> c.assertive()
                        .unsure()),
                rates(each, c -> c.persuasive().right(), c -> c.persuasive().wrong(), c -> c.persuasive()
                        .unsure()),
                each.stream().flatMapToDouble(c -> c.quality().stream()).average());
    }

    private static Rates rates(
            List<Coral> each, ToIntFunction<Coral> right, ToIntFunction<Coral> wrong, ToIntFunction<Coral> unsure) {
        double ofRight = mean(each, right);
        double ofWrong = mean(each, wrong);
        double ofUnsure = mean(each, unsure);
        return new Rates(ofRight + ofWrong + ofUnsure, ofRight, ofWrong, ofUnsure);
    }

    private static double mean(List<Coral> each, ToIntFunction<Coral> count) {
        return each.stream()
                .mapToDouble(c -> c.rate(count.applyAsInt(c)))
                .average()
                .orElse(0);
    }
}
