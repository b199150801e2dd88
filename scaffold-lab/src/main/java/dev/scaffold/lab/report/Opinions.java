package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.Opinion;
import dev.scaffold.lab.runs.Trial;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What a judge said of an arm's open answers.
 *
 * @param judged how many it was asked about
 * @param points what it gave on average, 1 to 10; empty where none were asked for
 * @param unscored why its word could not be used, and how often; empty if it always could
 */
public record Opinions(int judged, OptionalDouble points, Map<String, Integer> unscored) {
    public Opinions {
        Objects.requireNonNull(points, "points");
        unscored = Collections.unmodifiableMap(new TreeMap<>(unscored));
    }

    /** Of these trials; empty if no judge was asked about any. */
    static Optional<Opinions> of(List<Trial> trials) {
        List<Opinion> all = trials.stream().flatMap(t -> t.opinion().stream()).toList();
        Map<String, Integer> why = new TreeMap<>();
        trials.forEach(t -> t.unscored().ifPresent(reason -> why.merge(reason, 1, Integer::sum)));
        OptionalDouble points = all.stream()
                .filter(o -> o.points().isPresent())
                .mapToDouble(o -> o.points().orElse(0))
                .average();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Opinions(all.size(), points, why));
    }

    /** How many are not scored. */
    public int notScored() {
        return unscored.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In a few words: {@code 6.4 points of 10; 3 of 60 not scored: the judge gave no reply (3)}. */
    public String words() {
        StringBuilder words = new StringBuilder();
        points.ifPresent(p -> words.append(Shown.number(p)).append(" points of 10; "));
        words.append(Shown.count(notScored()))
                .append(" of ")
                .append(Shown.count(judged))
                .append(" not scored");
        String separator = ": ";
        for (Map.Entry<String, Integer> why : unscored.entrySet()) {
            words.append(separator)
                    .append(why.getKey())
                    .append(" (")
                    .append(Shown.count(why.getValue()))
                    .append(')');
            separator = "; ";
        }
        return words.toString();
    }

    /** Who judged, in a sentence, and that it is no stranger where that is so. */
    public static String judge(String critic, String model) {
        return "Whether open answers are right was told by a judge, "
                + (critic.equals(model)
                        ? critic + ", the very model that gave them: it may favour its own."
                        : critic + ": a model's word.");
    }
}
