package dev.scaffold.dsl;

import java.util.OptionalLong;

/**
 * What one deliberation may cost by its structure, limits apart.
 *
 * @param leastCalls how many calls an agreed first draft takes
 * @param mostCalls how many calls any deliberation takes at most, {@code limits} not counted
 * @param mostOutputTokens how many output tokens at most, {@code limits} not counted; empty if the structure does not bound them
 * @param mostDialogueCalls how many calls a whole dialogue under {@code gate peers} takes at most; empty without one
 * @param callLimit the limit on calls, if there is one
 * @param tokenLimit the limit on output tokens, if there is one
 */
public record Bounds(
        long leastCalls,
        long mostCalls,
        OptionalLong mostOutputTokens,
        OptionalLong mostDialogueCalls,
        OptionalLong callLimit,
        OptionalLong tokenLimit) {

    /** How many calls at most with the limit. */
    public long cappedCalls() {
        return Math.min(mostCalls, callLimit.orElse(Long.MAX_VALUE));
    }
}
