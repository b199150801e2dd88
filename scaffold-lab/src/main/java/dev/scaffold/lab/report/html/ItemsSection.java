package dev.scaffold.lab.report.html;

import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Flip;
import dev.scaffold.lab.report.Item;
import dev.scaffold.lab.report.Items;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.Trial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Row by row: who won and lost, and what every arm answered, each with a link to what happened. */
final class ItemsSection {
    /** So many trials have their trace in the page; those of rows that the two arms do not agree on come first. */
    static final int MOST_TRACES = 4000;

    private final Comparison comparison;
    private final Contrast primary;
    private final Traces traces;
    private final Map<String, String> links = new HashMap<>();

    private ItemsSection(Comparison comparison, Traces traces) {
        this.comparison = comparison;
        this.primary = comparison.primary().contrast();
        this.traces = traces;
    }

    static void add(Element main, Comparison comparison, Items items, Traces traces) {
        new ItemsSection(comparison, traces).add(main, items);
    }

    private void add(Element main, Items items) {
        List<Item> differing = items.all().stream().filter(this::differs).toList();
        List<Item> even = items.all().stream().filter(i -> !differs(i)).toList();
        List<Item> shown = new ArrayList<>();
        Stream.concat(differing.stream(), even.stream()).forEach(item -> link(item, shown));
        Section section = Section.in(main, "items", "Row by row");
        counts(section);
        flips(section, shown.stream().filter(this::differs).toList());
        Set<String> ids = shown.stream().map(Item::item).collect(Collectors.toSet());
        matrix(section, items.all().stream().filter(i -> ids.contains(i.item())).toList());
        if (shown.size() < items.all().size()) {
            section.note("This page holds " + Shown.count(shown.size()) + " of "
                    + Shown.count(items.all().size())
                    + " rows, those that the two arms differ on first; rows.csv has all.");
        }
        section.element().appendElement("dialog").id("trace");
        section.element()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("note")
                .text("Plots and traces need scripts; all figures stand in the tables.");
    }

    private void link(Item item, List<Item> shown) {
        int trials = comparison.run().arms().stream()
                .mapToInt(a -> item.of(a).size())
                .sum();
        if (traces.count() + trials > MOST_TRACES) {
            return;
        }
        shown.add(item);
        for (String arm : comparison.run().arms()) {
            item.of(arm).forEach(t -> traces.add(t).ifPresent(link -> links.put(t.trace(), link)));
        }
    }

    private Optional<Flip> flip(Item item) {
        OptionalDouble first = item.right(primary.arm());
        OptionalDouble second = item.right(primary.against());
        return first.isPresent() && second.isPresent()
                ? Optional.of(Flip.of(first.getAsDouble(), second.getAsDouble()))
                : Optional.empty();
    }

    private boolean differs(Item item) {
        return flip(item).filter(f -> f == Flip.WON || f == Flip.LOST).isPresent();
    }

    private void counts(Section section) {
        Table table = section.table(
                "Rows of the primary contrast",
                DifferencesSection.name(primary.toString()),
                "Won",
                "Lost",
                "Both right",
                "Both wrong");
        table.row("rows", comparison.flips().values().stream().map(Shown::count).toList());
    }

    private void flips(Section section, List<Item> differing) {
        section.under("Won and lost");
        if (differing.isEmpty()) {
            section.note("The two arms do not differ on any row.");
            return;
        }
        Table table = section.table(
                "Each answer leads to what happened",
                "Row",
                "<Family",
                "<",
                "<" + primary.arm(),
                "<" + primary.against());
        for (Item item : differing) {
            Table.Row row = table.row(item.item()).text(item.family());
            row.text(flip(item).orElseThrow().words());
            answers(row, item.of(primary.arm()));
            answers(row, item.of(primary.against()));
        }
    }

    private void answers(Table.Row row, List<Trial> trials) {
        Element cell = row.cell().addClass("text");
        for (Trial trial : trials) {
            Element answer =
                    mark(cell, trial, Mark.of(trial) + " " + trial.answer().orElse("no answer"));
            answer.attr("aria-label", Mark.words(trial) + ": " + trial.answer().orElse("no answer"));
            cell.appendText(trial.judged().map(j -> " " + j.verdict()).orElse("") + " ");
        }
    }

    private void matrix(Section section, List<Item> shown) {
        section.under("Every answer");
        List<String> headings = new ArrayList<>(List.of("Row", "<Family"));
        headings.addAll(comparison.arms().stream().map(a -> a.arm()).toList());
        Table table = section.table(
                "\u2713 right, \u2717 wrong, ? no answer could be read, \u2205 no reply; a ring: agreed to",
                headings.toArray(String[]::new));
        for (Item item : shown) {
            Table.Row row = table.row(item.item()).text(item.family());
            comparison.arms().forEach(arm -> {
                Element cell = row.cell();
                item.of(arm.arm()).forEach(t -> {
                    mark(cell, t, Mark.of(t) + (t.agreed() ? "\u25e6" : ""))
                            .attr("aria-label", t.arm() + ": " + Mark.words(t));
                    cell.appendText(" ");
                });
            });
        }
    }

    private Element mark(Element cell, Trial trial, String text) {
        String link = links.get(trial.trace());
        Element mark = link == null
                ? cell.appendElement("span")
                : cell.appendElement("a").attr("href", link);
        return mark.addClass(Mark.colour(trial)).text(text);
    }
}
