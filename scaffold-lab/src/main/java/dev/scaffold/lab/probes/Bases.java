package dev.scaffold.lab.probes;

import dev.scaffold.lab.Rows;
import dev.scaffold.lab.runs.Draws;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows about some of the questions. */
public final class Bases {
    private static final long SEED = 1;

    private Bases() {}

    /**
     * The rows about so many questions, chosen by a hash of their names: always the same ones, those of a smaller number being among those
     * of a larger one. Twins stay together.
     *
     * @param most 1 or more; all rows if there are no more questions
     */
    public static List<Rows.Read> part(List<Rows.Read> rows, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("bases: must be 1 or more, got " + most);
        }
        Set<String> chosen = rows.stream()
                .map(Bases::base)
                .distinct()
                .sorted(Comparator.comparingLong((String base) -> Draws.position(SEED, base))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(Collectors.toSet());
        return rows.stream().filter(r -> chosen.contains(base(r))).toList();
    }

    private static String base(Rows.Read read) {
        return read.row().meta().path("base").asText(read.row().cluster());
    }
}
