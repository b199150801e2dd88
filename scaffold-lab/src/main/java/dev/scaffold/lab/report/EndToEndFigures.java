package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Estimate;
import dev.scaffold.lab.statistics.Resamples;
import dev.scaffold.lab.statistics.Sampled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out {@link EndToEnd}: both arms on the same draws, so that the lead is that of pairs. */
final class EndToEndFigures {
    private final List<Pair> pairs;
    /** Where pairs stand by the rival's score, surest first. */
    private final int[] surest;

    private EndToEndFigures(List<Pair> pairs) {
        this.pairs = pairs;
        this.surest = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -pairs.get(i).score()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The gate's answer and the other arm's, to the same row in the same repeat. */
    private record Pair(
            String item, String family, String cluster, boolean agreed, boolean right, boolean otherRight, double score)
            implements Sampled {}

    /** Empty if there is no row that the gate judged and the rival scored. */
    static Optional<EndToEnd> of(Items items, String gate, String arm, String rival, int draws, long seed) {
        List<Pair> pairs = items.all().stream()
                .flatMap(i -> pairs(i, gate, arm, rival).stream())
                .toList();
        if (pairs.stream().noneMatch(Pair::agreed)) {
            return Optional.empty();
        }
        EndToEndFigures figures = new EndToEndFigures(pairs);
        Resamples resamples = Resamples.of(pairs, draws, seed);
        return Optional.of(new EndToEnd(
                arm,
                rival,
                pairs.size(),
                Estimate.of(figures::accuracy, resamples, Analysis.LEVEL),
                Estimate.of(c -> figures.agreedRight(c) - figures.accuracy(c), resamples, Analysis.LEVEL)));
    }

    private static List<Pair> pairs(Item item, String gate, String arm, String rival) {
        List<Pair> pairs = new ArrayList<>();
        for (Trial own : item.of(gate)) {
            for (Trial other : item.of(arm)) {
                Double score = other.scores().get(rival);
                if (own.repeat() == other.repeat()
                        && own.judged().isPresent()
                        && own.scored()
                        && other.scored()
                        && score != null) {
                    pairs.add(new Pair(
                            item.item(),
                            item.family(),
                            item.cluster(),
                            own.agreed(),
                            own.right(),
                            other.right(),
                            score));
                }
            }
        }
        return pairs;
    }

    private double agreedRight(int[] counts) {
        double agreed = 0;
        double right = 0;
        for (int i = 0; i < counts.length; i++) {
            agreed += pairs.get(i).agreed() ? counts[i] : 0;
            right += pairs.get(i).agreed() && pairs.get(i).right() ? counts[i] : 0;
        }
        return right / agreed;
    }

    /** Of equals at the edge, each is in by the same fraction. */
    private double accuracy(int[] counts) {
        double agreed = 0;
        for (int i = 0; i < counts.length; i++) {
            agreed += pairs.get(i).agreed() ? counts[i] : 0;
        }
        double open = agreed;
        double right = 0;
        for (int from = 0; from < surest.length && open > 0; ) {
            int to = from;
            double size = 0;
            double good = 0;
            for (; to < surest.length && score(to) == score(from); to++) {
                size += counts[surest[to]];
                good += pairs.get(surest[to]).otherRight() ? counts[surest[to]] : 0;
            }
            right += size == 0 ? 0 : good * Math.min(1, open / size);
            open -= size;
            from = to;
        }
        return right / agreed;
    }

    private double score(int place) {
        return pairs.get(surest[place]).score();
    }
}
