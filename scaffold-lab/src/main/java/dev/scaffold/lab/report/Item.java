package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.PairedItem;
import dev.scaffold.lab.statistics.Sampled;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row with all that the arms made of it.
 *
 * @param item the row's id
 * @param family the kind of task it belongs to
 * @param cluster what it shares with rows that are not independent of it
 * @param trials by arm, in the order of their repeats; an arm that has not finished it is not there
 */
public record Item(String item, String family, String cluster, Map<String, List<Trial>> trials) implements Sampled {

    public Item {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cluster, "cluster");
        trials = Map.copyOf(trials);
    }

    /** The trials of an arm; none if it has not finished this item. */
    public List<Trial> of(String arm) {
        return trials.getOrDefault(arm, List.of());
    }

    /** The share of right answers of an arm over the repeats that are scored; empty if none is. */
    public OptionalDouble right(String arm) {
        return of(arm).stream()
                .filter(Trial::scored)
                .mapToInt(t -> t.right() ? 1 : 0)
                .average();
    }

    /** The same with what is missing or not scored taken as right, or as wrong. */
    OptionalDouble right(String arm, boolean unknown) {
        return of(arm).stream()
                .mapToInt(t -> (t.scored() ? t.right() : unknown) ? 1 : 0)
                .average();
    }

    /** Both shares, where both are there. */
    Optional<PairedItem> paired(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(new PairedItem(item, family, cluster, first.getAsDouble(), second.getAsDouble()))
                : Optional.empty();
    }
}
