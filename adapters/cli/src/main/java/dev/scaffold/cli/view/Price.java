package dev.scaffold.cli.view;

import dev.scaffold.Usage;
import java.time.Duration;
import java.util.Locale;

/** What a deliberation cost, in words. */
final class Price {
    private Price() {}

    /** Calls and tokens: {@code 2 calls, 431 tokens}. */
    static String of(Usage usage) {
        return calls(usage) + ", " + tokens(usage, count(usage.totalTokens()) + " tokens");
    }

    /** Calls, tokens in both directions and time: {@code 2 calls, 402 tokens read, 29 written, 3.2 s}. */
    static String of(Usage usage, Duration took) {
        String both = count(usage.inputTokens()) + " tokens read, " + count(usage.outputTokens()) + " written";
        return calls(usage) + ", " + tokens(usage, both) + ", " + seconds(took);
    }

    private static String calls(Usage usage) {
        String calls = count(usage.calls()) + (usage.calls() == 1 ? " call" : " calls");
        int more = usage.attempts() - usage.calls();
        return more == 0 ? calls : calls + " (" + count(more) + (more == 1 ? " retry)" : " retries)");
    }

    private static String tokens(Usage usage, String measured) {
        if (usage.unmeasured() == 0) {
            return measured;
        }
        return usage.unmeasured() == usage.calls() ? "tokens not reported" : "at least " + measured;
    }

    private static String seconds(Duration took) {
        double seconds = took.toMillis() / 1000.0;
        return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%,.0f s", seconds);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
