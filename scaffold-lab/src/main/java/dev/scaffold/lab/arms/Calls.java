package dev.scaffold.lab.arms;

import java.util.OptionalLong;

/**
 * How many calls an arm makes for one item.
 *
 * @param least at least
 * @param most at most; empty if nobody knows
 */
public record Calls(long least, OptionalLong most) {

    /** Not known beforehand, but for that it asks at least once. */
    public static final Calls UNKNOWN = new Calls(1, OptionalLong.empty());

    /** Always this many. */
    public static Calls of(long always) {
        return of(always, always);
    }

    /** Between these. */
    public static Calls of(long least, long most) {
        return new Calls(least, OptionalLong.of(most));
    }
}
