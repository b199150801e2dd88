package dev.scaffold.lab.report;

import dev.scaffold.Sampling;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Side;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A run that no model made: answers are drawn by chance, and the model it names is {@code simulated}.
 *
 * @param info how it is said to have been made
 * @param all its trials
 * @param traces what is said to have happened, by id
 */
public record SimulatedRun(RunInfo info, List<Trial> all, Map<String, Trace> traces) implements RunSource {
    /** The arms of the lab. */
    public static final List<String> ARMS = List.of(
            "plain",
            "cot",
            "plan-only",
            "self-consistency",
            "formula",
            "sham",
            "scaffolded-without-quotes",
            "cqot-2024",
            "scaffolded");

    /**
     * What is made up.
     *
     * @param items how many rows
     * @param repeats how often each arm answers each
     * @param gain how much likelier the scaffolded arm is to be right than the plain one
     * @param absent the share of replies that are missing
     * @param spice is put at the end of every text, id and name of an arm
     * @param seed of all draws
     */
    public record Plan(int items, int repeats, double gain, double absent, String spice, long seed) {
        /** Sixty rows. */
        public static final Plan SMALL = new Plan(60, 1, 0.12, 0, "", 7);

        /** As many rows. */
        public Plan withItems(int value) {
            return new Plan(value, repeats, gain, absent, spice, seed);
        }

        /** As many repeats. */
        public Plan withRepeats(int value) {
            return new Plan(items, value, gain, absent, spice, seed);
        }

        /** With this gain. */
        public Plan withGain(double value) {
            return new Plan(items, repeats, value, absent, spice, seed);
        }

        /** With this share of missing replies. */
        public Plan withAbsent(double value) {
            return new Plan(items, repeats, gain, value, spice, seed);
        }

        /** With this at the end of every text. */
        public Plan withSpice(String value) {
            return new Plan(items, repeats, gain, absent, value, seed);
        }
    }

    /** Makes one up. */
    public static SimulatedRun of(Plan plan) {
        Random random = new Random(plan.seed());
        List<Trial> trials = new ArrayList<>();
        Map<String, Trace> traces = new LinkedHashMap<>();
        for (int i = 0; i < plan.items(); i++) {
            SimulatedItem item = SimulatedItem.of(i, plan, random);
            for (String arm : ARMS) {
                for (int repeat = 1; repeat <= plan.repeats(); repeat++) {
                    SimulatedItem.Made made = item.make(arm, repeat, random);
                    trials.add(made.trial());
                    traces.put(made.trace().id(), made.trace());
                }
            }
        }
        return new SimulatedRun(info(plan), trials, traces);
    }

    private static RunInfo info(Plan plan) {
        return RunInfo.of("toulmin", "0123456789ab")
                .model("simulated")
                .sampling(Sampling.DEFAULT.withTemperature(0.7).withMaxOutputTokens(400))
                .arms(ARMS.stream().map(a -> a + plan.spice()).toList())
                .primary(new Contrast("scaffolded" + plan.spice(), "cot" + plan.spice()))
                .repeats(plan.repeats())
                .side(Side.REPORT)
                .data(List.of(new RunInfo.DataFile("simulated.jsonl" + plan.spice(), "0".repeat(64))))
                .items(plan.items())
                .seed(plan.seed())
                .recorded(Instant.parse("2026-11-25T09:00:00Z"))
                .build();
    }

    /** The same with other settings. */
    public SimulatedRun withInfo(RunInfo value) {
        return new SimulatedRun(value, all, traces);
    }

    @Override
    public Stream<Trial> trials() {
        return all.stream();
    }

    @Override
    public Optional<Trace> trace(String id) {
        return Optional.ofNullable(traces.get(id));
    }
}
