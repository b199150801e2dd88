package dev.scaffold.toulmin.peers;

import java.util.Locale;

/** What ends a dialogue before its last turn. */
public enum StopRule {
    /** The latest positions of all are equal, and the gate is met on the argument of each. */
    AGREED,
    /** The latest positions of all are equal: the rule of Coral, for comparison. Right and wrong ones alike are stopped at. */
    CONSENSUS;

    /** The rule as it is shown, and written in a script. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
