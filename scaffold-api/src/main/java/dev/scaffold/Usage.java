package dev.scaffold;

/**
 * What calls have cost.
 *
 * @param calls operations: how often {@link Model#reply} was called
 * @param attempts how often an endpoint was tried for them, retries counted; never below {@code calls}
 * @param inputTokens tokens sent, as reported; calls that report nothing count 0
 * @param outputTokens tokens received, as reported; calls that report nothing count 0
 * @param unmeasured how many of the calls reported no tokens, so that the two sums are lower bounds
 */
public record Usage(int calls, int attempts, long inputTokens, long outputTokens, int unmeasured) {

    /** Nothing was called. */
    public static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    public Usage {
        if (calls < 0
                || attempts < calls
                || inputTokens < 0
                || outputTokens < 0
                || unmeasured < 0
                || unmeasured > calls) {
            throw new IllegalArgumentException(
                    "usage: counts must not be negative, attempts not below calls, unmeasured"
                            + " not above calls; got calls " + calls + ", attempts " + attempts + ", input "
                            + inputTokens
                            + ", output " + outputTokens + ", unmeasured " + unmeasured);
        }
    }

    /** One call with reported tokens. */
    public static Usage of(long inputTokens, long outputTokens) {
        return new Usage(1, 1, inputTokens, outputTokens, 0);
    }

    /** One call that reported no tokens. */
    public static Usage unknown() {
        return unknown(1);
    }

    /** One call that reported no tokens and was tried several times. */
    public static Usage unknown(int attempts) {
        return new Usage(1, attempts, 0, 0, 1);
    }

    /** The sum; a count that would not fit stays at the largest number, since endpoints report what they like. */
    public Usage plus(Usage other) {
        return new Usage(
                sum(calls, other.calls),
                sum(attempts, other.attempts),
                sum(inputTokens, other.inputTokens),
                sum(outputTokens, other.outputTokens),
                sum(unmeasured, other.unmeasured));
    }

    /** Input and output tokens together. */
    public long totalTokens() {
        return sum(inputTokens, outputTokens);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** A copy that counts this many tries of the endpoint. */
    public Usage withAttempts(int value) {
        return new Usage(calls, value, inputTokens, outputTokens, unmeasured);
    }
}
