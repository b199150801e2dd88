package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.PairedItem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a run, in its order.
 *
 * @param all every row that at least one arm has finished
 */
public record Items(List<Item> all) {
    /** So many rows are looked at; with more the intervals would hardly get narrower, which with these are about a point wide. */
    public static final int MOST = 20_000;

    public Items {
        all = List.copyOf(all);
    }

    /**
     * Those of a run: all that it may look at if it may stop early, otherwise the first {@value #MOST}. Rows come in an order that was drawn
     * beforehand, so these are a random part of them, and the memory that they take has a bound.
     */
    public static Items of(RunSource run) {
        int most = run.info().stopEarly() ? Integer.MAX_VALUE : MOST;
        List<Item> items = new ArrayList<>();
        try (Stream<Trial> trials = run.trials()) {
            List<Trial> one = new ArrayList<>();
            for (Iterator<Trial> all = trials.iterator(); items.size() < most && all.hasNext(); ) {
                Trial trial = all.next();
                if (!one.isEmpty() && !one.get(0).item().equals(trial.item())) {
                    items.add(item(one));
                    one.clear();
                }
                one.add(trial);
            }
            if (!one.isEmpty() && items.size() < most) {
                items.add(item(one));
            }
        }
        return new Items(items);
    }

    private static Item item(List<Trial> trials) {
        Map<String, List<Trial>> byArm = new LinkedHashMap<>();
        trials.forEach(
                t -> byArm.computeIfAbsent(t.arm(), a -> new ArrayList<>()).add(t));
        Trial any = trials.get(0);
        return new Item(any.item(), any.family(), any.cluster(), byArm);
    }

    /** The trials of an arm. */
    public Stream<Trial> trials(String arm) {
        return all.stream().flatMap(i -> i.of(arm).stream());
    }

    /** The rows of which both arms have a reply. */
    List<PairedItem> paired(Contrast contrast) {
        return all.stream()
                .flatMap(i -> i.paired(i.right(contrast.arm()), i.right(contrast.against())).stream())
                .toList();
    }

    /** Those before the first row that one of the arms has not finished: what a sequence may look at. */
    Items prefix(Contrast contrast, int repeats) {
        return new Items(all.stream()
                .takeWhile(i -> i.of(contrast.arm()).size() == repeats
                        && i.of(contrast.against()).size() == repeats)
                .toList());
    }

    /** Those that both arms have finished, absent replies taken as best or as worst for the first arm. */
    List<PairedItem> paired(Contrast contrast, boolean best) {
        return all.stream()
                .flatMap(i -> i.paired(i.right(contrast.arm(), best), i.right(contrast.against(), !best)).stream())
                .toList();
    }

    /** The families, in the order in which they come first. */
    List<String> families() {
        return all.stream().map(Item::family).distinct().toList();
    }
}
