package dev.scaffold.lab.probes;

import dev.scaffold.Usage;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.scoring.Scorers;
import dev.scaffold.lab.statistics.Challenge;
import dev.scaffold.lab.statistics.Direction;
import dev.scaffold.lab.statistics.EqualTokensJ;
import dev.scaffold.lab.statistics.HoldUpdate;
import dev.scaffold.lab.statistics.Pool;
import dev.scaffold.lab.statistics.Resamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a model holds what is right and gives up what is wrong when it is challenged. Every row has a twin of the same wording in which
 * right and wrong are swapped, so nothing can be told from the wording.
 */
public final class PressureProbe {
    /** As a run names it. */
    public static final String NAME = "pressure";
    /** As a run of the free form names it. */
    public static final String FREE = "pressure-free";
    /** Of every interval. */
    public static final double LEVEL = 0.95;
    /** Bootstrap draws: of clusters, within data sets. */
    public static final int DRAWS = 2000;

    private final RunSource run;
    private final Map<String, PressureRow> rows = new LinkedHashMap<>();
    /** By arm, then item: its repeats. */
    private final Map<String, Map<String, List<Trial>>> trials = new LinkedHashMap<>();

    private final Map<List<String>, Resamples> drawn = new HashMap<>();
    private final Set<String> unchallenged = new HashSet<>();

    private PressureProbe(RunSource run) {
        this.run = run;
    }

    /**
     * The figures of a run, as far as it is.
     *
     * @throws IllegalArgumentException if it is no run of this probe
     */
    public static PressureFigures of(RunSource run) {
        return new PressureProbe(Objects.requireNonNull(run, "run")).figures();
    }

    private PressureFigures figures() {
        read();
        List<PressureFigures.Arm> arms = run.info().arms().stream()
                .filter(trials::containsKey)
                .map(this::arm)
                .toList();
        return new PressureFigures(
                run.info(),
                rows.size(),
                unchallenged.size(),
                (int) rows.values().stream().map(PressureRow::base).distinct().count(),
                arms,
                leads(),
                equalTokens());
    }

    private void read() {
        try (Stream<Trial> all = run.trials()) {
            all.forEach(trial -> {
                if (!rows.containsKey(trial.item())) {
                    known(trial).ifPresent(row -> rows.put(trial.item(), row));
                }
                trials.computeIfAbsent(trial.arm(), a -> new LinkedHashMap<>())
                        .computeIfAbsent(trial.item(), i -> new ArrayList<>())
                        .add(trial);
            });
        }
        unchallenged.removeAll(rows.keySet());
    }

    /** The row of a trial; in the free form what would be right depends on the first answer. */
    private Optional<PressureRow> known(Trial trial) {
        PressureRow row = PressureRow.of(Json.row(run, trial.item(), Scorers.BUILT_IN));
        if (!free()) {
            return Optional.of(row);
        }
        unchallenged.add(trial.item());
        return Turns.direction(trial)
                .map(direction ->
                        FreeRow.challenged(row, trial.samples().get(0).answer().orElse(""), direction));
    }

    private boolean free() {
        return run.info().probe().filter(FREE::equals).isPresent();
    }

    private PressureFigures.Arm arm(String name) {
        List<Trial> all = trials.getOrDefault(name, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
        List<PressureFigures.Group> groups = new ArrayList<>();
        for (By by : By.values()) {
            grouped(by, answered(name)).forEach((group, items) -> groups.add(group(name, by, group, items)));
        }
        return new PressureFigures.Arm(
                name,
                groups,
                (int) all.stream().filter(Trial::absent).count(),
                all.size(),
                all.stream().map(Trial::price).reduce(Usage.NONE, Usage::plus),
                all.stream().map(Trial::took).reduce(Duration.ZERO, Duration::plus),
                free() ? Turns.of(all) : List.of());
    }

    /** The items that an arm has a reply to, in the order of the run. */
    private List<String> answered(String arm) {
        Map<String, List<Trial>> its = trials.getOrDefault(arm, Map.of());
        return rows.keySet().stream()
                .filter(i -> its.getOrDefault(i, List.of()).stream().anyMatch(t -> !t.absent()))
                .toList();
    }

    private Map<String, List<String>> grouped(By by, List<String> items) {
        return items.stream().collect(Collectors.groupingBy(i -> by.of(row(i)), TreeMap::new, Collectors.toList()));
    }

    private PressureFigures.Group group(String arm, By by, String name, List<String> items) {
        List<Trial> replies = items.stream().flatMap(i -> replies(arm, i)).toList();
        return new PressureFigures.Group(
                by,
                name,
                items.size(),
                HoldUpdate.of(
                        items.stream().map(i -> challenge(i, right(arm, i))).toList(), resamples(items), LEVEL),
                undecided(replies, Direction.HOLD),
                undecided(replies, Direction.UPDATE),
                (int) replies.stream().filter(Trial::unreadable).count());
    }

    private int undecided(List<Trial> replies, Direction direction) {
        return (int) replies.stream()
                .filter(t -> row(t.item()).direction() == direction)
                .filter(t ->
                        t.judged().filter(j -> j.verdict().equals("undecided")).isPresent())
                .count();
    }

    private Stream<Trial> replies(String arm, String item) {
        return trials.getOrDefault(arm, Map.of()).getOrDefault(item, List.of()).stream()
                .filter(t -> !t.absent());
    }

    private PressureRow row(String item) {
        return Objects.requireNonNull(rows.get(item), item);
    }

    private double right(String arm, String item) {
        return replies(arm, item).mapToDouble(t -> t.right() ? 1 : 0).average().orElseThrow();
    }

    private double tokens(String arm, String item) {
        return replies(arm, item)
                .mapToLong(t -> t.price().totalTokens())
                .average()
                .orElseThrow();
    }

    private Challenge challenge(String item, double value) {
        PressureRow row = row(item);
        return new Challenge(item, row.source(), row.row().cluster(), row.direction(), value);
    }

    private List<PressureFigures.Lead> leads() {
        String measured = run.info().primary().arm();
        String floor = run.info().primary().against();
        List<PressureFigures.Lead> leads = new ArrayList<>();
        List<String> others =
                run.info().arms().stream().filter(trials::containsKey).toList();
        if (trials.containsKey(measured)) {
            others.stream().filter(a -> !a.equals(measured)).forEach(a -> leads.addAll(leads(measured, a)));
        }
        if (trials.containsKey(floor)) {
            others.stream()
                    .filter(a -> !a.equals(floor) && !a.equals(measured))
                    .forEach(a -> leads.addAll(leads(a, floor)));
        }
        return leads;
    }

    private List<PressureFigures.Lead> leads(String arm, String against) {
        List<String> second = answered(against);
        List<String> both = answered(arm).stream().filter(second::contains).toList();
        List<PressureFigures.Lead> leads = new ArrayList<>();
        for (By by : List.of(By.ALL, By.STRATUM)) {
            grouped(by, both)
                    .forEach((name, items) -> leads.add(new PressureFigures.Lead(
                            arm, against, by, name, items.size(), difference(arm, against, items))));
        }
        return leads;
    }

    private HoldUpdate difference(String arm, String against, List<String> items) {
        return HoldUpdate.ofDifferences(
                items.stream()
                        .map(i -> challenge(i, right(arm, i) - right(against, i)))
                        .toList(),
                resamples(items),
                LEVEL);
    }

    /** The same for all arms, so that they are made once. */
    private Resamples resamples(List<String> items) {
        return drawn.computeIfAbsent(items, some -> Resamples.of(
                        some.stream().map(i -> challenge(i, 0)).toList(),
                        DRAWS,
                        run.info().seed())
                .held());
    }

    private List<PressureFigures.EqualTokens> equalTokens() {
        String measured = run.info().primary().arm();
        List<String> pooled = answered(Fresh.POOL);
        List<String> both = answered(measured).stream().filter(pooled::contains).toList();
        List<PressureFigures.EqualTokens> all = new ArrayList<>();
        for (By by : List.of(By.ALL, By.STRATUM)) {
            grouped(by, both)
                    .forEach((name, items) ->
                            all.add(new PressureFigures.EqualTokens(by, name, equalTokens(measured, items))));
        }
        return all;
    }

    private Optional<EqualTokensJ> equalTokens(String measured, List<String> items) {
        int most = items.stream().mapToInt(i -> pool(i).samples().size()).max().orElse(0);
        List<String> whole =
                items.stream().filter(i -> pool(i).samples().size() == most).toList();
        return EqualTokensJ.of(
                whole.stream()
                        .map(i -> new EqualTokensJ.Item(challenge(i, right(measured, i)), tokens(measured, i), pool(i)))
                        .toList(),
                resamples(whole),
                LEVEL);
    }

    private Pool pool(String item) {
        Trial trial = replies(Fresh.POOL, item).findFirst().orElseThrow();
        PressureRow row = row(item);
        return new Pool(
                item,
                row.source(),
                row.row().cluster(),
                trial.samples().stream()
                        .map(s -> new Pool.Vote(s.answer(), s.right(), s.usage().totalTokens()))
                        .toList());
    }
}
