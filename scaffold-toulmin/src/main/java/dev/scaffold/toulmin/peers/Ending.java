package dev.scaffold.toulmin.peers;

import java.util.Locale;

/** How a dialogue ended. */
public enum Ending {
    /** By equal positions, with the gate met on the argument of each side. */
    AGREED,
    /** By equal positions alone. */
    CONSENSUS,
    /** After its last turn. */
    OUT_OF_TURNS,
    /** Its budget did not hold another call. */
    OUT_OF_BUDGET,
    /** A model gave no answer. */
    BROKEN_OFF,
    /** The first speaker asks for tools at once: that is for the caller. */
    TOOLS_WANTED;

    /** True if the stop rule fired. */
    public boolean stopped() {
        return this == AGREED || this == CONSENSUS;
    }

    /** The ending as it is shown. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
