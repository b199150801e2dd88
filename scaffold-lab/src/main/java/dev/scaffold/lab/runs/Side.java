package dev.scaffold.lab.runs;

import java.util.Locale;

/** Which rows a run may see. Tuning and reporting never share any. */
public enum Side {
    /** All rows: nothing was set apart. */
    ALL,
    /** The rows to look at while changing things. */
    TUNE,
    /** The rows that a result is told of, run once. */
    REPORT;

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
