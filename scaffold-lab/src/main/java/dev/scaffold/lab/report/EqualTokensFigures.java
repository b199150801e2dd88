package dev.scaffold.lab.report;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.Pool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/** Works out {@link EqualTokens} of the first arm of the primary contrast. */
final class EqualTokensFigures {
    private final RunInfo run;
    private final ToLongFunction<Usage> tokens;

    private EqualTokensFigures(RunInfo run, ToLongFunction<Usage> tokens) {
        this.run = run;
        this.tokens = tokens;
    }

    /** The pool is that of whichever arm drew one; rows without a whole pool or without the first arm's answers are left out. */
    static Optional<EqualTokens> of(Items items, RunInfo run, ToLongFunction<Usage> tokens) {
        EqualTokensFigures figures = new EqualTokensFigures(run, tokens);
        int size = items.all().stream()
                .flatMap(i -> figures.pool(i).stream())
                .mapToInt(p -> p.samples().size())
                .max()
                .orElse(0);
        List<EqualTokens.Item> both = items.all().stream()
                .flatMap(i -> figures.item(i, size).stream())
                .toList();
        return EqualTokens.of(both, Analysis.DRAWS, run.seed(), Analysis.LEVEL);
    }

    private Optional<EqualTokens.Item> item(Item item, int size) {
        OptionalDouble right = item.right(run.primary().arm());
        return right.isEmpty()
                ? Optional.empty()
                : pool(item)
                        .filter(p -> p.samples().size() == size)
                        .map(p -> new EqualTokens.Item(p, right.getAsDouble(), spent(item)));
    }

    private double spent(Item item) {
        return item.of(run.primary().arm()).stream()
                .mapToLong(t -> tokens.applyAsLong(t.price()))
                .average()
                .orElse(0);
    }

    private Optional<Pool> pool(Item item) {
        return run.arms().stream()
                .flatMap(a -> item.of(a).stream())
                .filter(t -> !t.samples().isEmpty())
                .findFirst()
                .map(t -> new Pool(item.item(), item.family(), item.cluster(), votes(t)));
    }

    private List<Pool.Vote> votes(Trial trial) {
        return trial.samples().stream()
                .map(s -> new Pool.Vote(s.answer(), s.right(), tokens.applyAsLong(s.usage())))
                .toList();
    }
}
