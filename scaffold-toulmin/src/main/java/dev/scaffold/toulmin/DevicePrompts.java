package dev.scaffold.toulmin;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Every sentence of ours that models are sent for something else than extraction and verdicts in a call of their own.
 *
 * @param inline opens the questions that travel in the draft call
 * @param task says how to answer where a model is to write something
 * @param write asks for questions about a part of the answer, worded so that Yes speaks for it
 * @param select asks which of them to keep; the script's criterion follows
 * @param counters asks for a counter-argument, by how it is come by
 */
public record DevicePrompts(String inline, String task, String write, String select, Map<CounterBy, String> counters) {

    /** The ones that come with the library. */
    public static final DevicePrompts BUILT_IN = new DevicePrompts(
            "Below your answer, check it yourself: write these lines in this order, each beginning with its key. After No or"
                    + " Unsure add a short reason.",
            "Do this, each line beginning with its key.",
            "write new questions to test this part of the answer, to be answered Yes or No, Yes if it stands the test;"
                    + " several lines with the same key, one for each",
            "copy the numbers of the questions to keep; several lines with the same key, one for each",
            builtInCounters());

    public DevicePrompts {
        Objects.requireNonNull(inline, "inline");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(write, "write");
        Objects.requireNonNull(select, "select");
        counters = java.util.Collections.unmodifiableMap(new EnumMap<>(counters));
        if (counters.size() != CounterBy.values().length
                || counters.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("counters: each needs its words, got " + counters.keySet());
        }
    }

    private static Map<CounterBy, String> builtInCounters() {
        Map<CounterBy, String> words = new EnumMap<>(CounterBy.class);
        words.put(
                CounterBy.ANALOGY,
                "object to the answer with a like case in which its reasoning goes wrong, in one line");
        words.put(
                CounterBy.OMISSION,
                "object to the answer with something that matters and that it leaves out, in one line");
        words.put(
                CounterBy.NEGATION, "object to the answer with the best reason to hold that it is false, in one line");
        return words;
    }

    /** How a counter-argument is asked for. */
    String asking(CounterBy by) {
        return Objects.requireNonNull(counters.get(by));
    }
}
