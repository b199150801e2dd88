package dev.scaffold.toulmin.dialogue;

import java.util.Locale;

/** Where a proposition stands in a conversation. */
public enum Status {
    /** A gate has agreed to it, or the user has accepted what the other side put forward. */
    ACCEPTED,
    /** It was put forward and is not agreed, or no longer is. */
    CONTESTED,
    /** Taken back, or all that it rested on was. It does not come up again. */
    WITHDRAWN;

    /** The status as it is shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
