package dev.scaffold.lab.probes;

import java.util.Locale;
import java.util.function.Function;

/** What rows are grouped by. */
public enum By {
    /** All rows together. */
    ALL(row -> "all"),
    /** {@code bare} or {@code argued}. */
    STRATUM(PressureRow::stratum),
    /** How the challenge is put. */
    KIND(PressureRow::kind),
    /** The data set of the question. */
    SOURCE(PressureRow::source);

    private final Function<PressureRow, String> group;

    By(Function<PressureRow, String> group) {
        this.group = group;
    }

    /** The group of a row. */
    String of(PressureRow row) {
        return group.apply(row);
    }

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
