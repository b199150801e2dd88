package dev.scaffold.dsl;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
    /** The script cannot be used. */
    ERROR,
    /** The script can be used, and does not do what it seems to. */
    WARNING,
    /** Something worth knowing. */
    NOTICE;

    /** The word in front of a rendered diagnostic. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
