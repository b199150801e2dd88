package dev.scaffold.lab.peers;

import dev.scaffold.Usage;
import dev.scaffold.lab.arms.SelfConsistency;
import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.EqualTokens;
import dev.scaffold.lab.statistics.Pool;
import dev.scaffold.lab.statistics.Resamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether dialogues agree on what is right, a wrong answer having been planted at their beginning. */
public final class PeersProbe {
    /** As a run names it. */
    public static final String NAME = "peers";

    private static final double LEVEL = 0.95;
    private static final int DRAWS = 2000;

    private final RunSource run;
    /** By arm, then item: the first repeat that has a reply. */
    private final Map<String, Map<String, Trial>> trials = new LinkedHashMap<>();

    private final Map<String, Integer> absent = new LinkedHashMap<>();

    private PeersProbe(RunSource run) {
        this.run = run;
    }

    /** The figures of a run, as far as it is. Of several repeats of an item the first counts. */
    public static PeersFigures of(RunSource run) {
        PeersProbe probe = new PeersProbe(Objects.requireNonNull(run, "run"));
        probe.read();
        return probe.figures();
    }

    private void read() {
        try (Stream<Trial> all = run.trials()) {
            all.forEach(trial -> {
                if (trial.absent()) {
                    absent.merge(trial.arm(), 1, Integer::sum);
                } else {
                    trials.computeIfAbsent(trial.arm(), a -> new LinkedHashMap<>())
                            .putIfAbsent(trial.item(), trial);
                }
            });
        }
    }

    private PeersFigures figures() {
        List<PeersFigures.Arm> arms = run.info().arms().stream()
                .filter(trials::containsKey)
                .map(this::arm)
                .toList();
        return new PeersFigures(run.info(), arms, lead(), majority(trial -> true), majority(Trial::agreed));
    }

    private Map<String, Trial> its(String arm) {
        return trials.getOrDefault(arm, Map.of());
    }

    private PeersFigures.Arm arm(String name) {
        List<Trial> all = List.copyOf(its(name).values());
        List<Agreeing.Ended> ended = all.stream().map(PeersProbe::ended).toList();
        List<List<Said>> dialogues = all.stream().flatMap(t -> said(t).stream()).toList();
        return new PeersFigures.Arm(
                name,
                all.size(),
                absent.getOrDefault(name, 0),
                Agreeing.of(ended, resamples(ended), LEVEL),
                dialogues.stream().mapToInt(List::size).average().orElse(0),
                coral(dialogues, Coral.From.TURN_0),
                coral(dialogues, Coral.From.TURN_1),
                all.stream().map(Trial::price).reduce(Usage.NONE, Usage::plus),
                all.stream().map(Trial::took).reduce(Duration.ZERO, Duration::plus));
    }

    private static Optional<CoralMeans> coral(List<List<Said>> dialogues, Coral.From from) {
        return dialogues.isEmpty() ? Optional.empty() : Optional.of(CoralMeans.of(dialogues, from));
    }

    private static Agreeing.Ended ended(Trial trial) {
        return new Agreeing.Ended(trial.item(), trial.family(), trial.cluster(), trial.agreed(), trial.right());
    }

    /** The turns of a dialogue; empty for an arm that holds none. */
    private static Optional<List<Said>> said(Trial trial) {
        return trial.judged()
                .map(j -> j.attempts().stream().map(PeersProbe::said).toList());
    }

    private static Said said(AttemptScore turn) {
        return new Said(turn.answer(), turn.right());
    }

    private Resamples resamples(List<Agreeing.Ended> ended) {
        return Resamples.of(ended, DRAWS, run.info().seed());
    }

    private Optional<Agreeing> lead() {
        List<Agreeing.Ended> gated = new ArrayList<>();
        List<Agreeing.Ended> ungated = new ArrayList<>();
        its(PeersArms.GATED).forEach((item, trial) -> {
            Trial other = its(PeersArms.UNGATED).get(item);
            if (other != null) {
                gated.add(ended(trial));
                ungated.add(ended(other));
            }
        });
        return gated.isEmpty()
                ? Optional.empty()
                : Optional.of(Agreeing.ofDifferences(gated, ungated, resamples(gated), LEVEL));
    }

    private Optional<EqualTokens> majority(Predicate<Trial> which) {
        Map<String, Trial> pools = its(SelfConsistency.NAME);
        int most =
                pools.values().stream().mapToInt(t -> t.samples().size()).max().orElse(0);
        List<EqualTokens.Item> items = its(PeersArms.GATED).values().stream()
                .filter(which)
                .flatMap(t -> Stream.ofNullable(pools.get(t.item()))
                        .filter(p -> p.samples().size() == most)
                        .map(p -> new EqualTokens.Item(
                                pool(p), t.right() ? 1 : 0, t.price().totalTokens())))
                .toList();
        return EqualTokens.of(items, DRAWS, run.info().seed(), LEVEL);
    }

    private static Pool pool(Trial trial) {
        return new Pool(
                trial.item(),
                trial.family(),
                trial.cluster(),
                trial.samples().stream()
                        .map(s -> new Pool.Vote(s.answer(), s.right(), s.usage().totalTokens()))
                        .toList());
    }
}
