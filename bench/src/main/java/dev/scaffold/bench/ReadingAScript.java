package dev.scaffold.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.scaffold.dsl.Script;
import dev.scaffold.dsl.ScriptCheck;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading scripts: one of 10,000 questions parsed, linked, held against the rules, compiled and analysed, beside Jackson reading a
 * YAML file of the same questions and the same size into a tree; and a script of a few questions the same way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingAScript {
    private static final int QUESTIONS = 10_000;
    private static final int WEIGHED = 1_000;

    /** The gate is small enough to be decided exactly. */
    private static final String LARGE = "language 1\n\nscaffold large {\n"
            + IntStream.rangeClosed(1, QUESTIONS)
                    .mapToObj(i -> "  ask question-" + i + " of draft " + (i <= WEIGHED ? "weight 1" : "essential")
                            + "\n    \"Does the answer hold in the way of number " + i + "?\"\n")
                    .collect(Collectors.joining())
            + "  gate answer { agree when at least 30 of weighed }\n}\n";

    static final String ORDINARY =
            """
            language 1

            scaffold careful-math {
              argument {
                claim   1 by pattern "Answer: (.+)"
                grounds 1..6 from question
                warrant 1..4 implicit
              }

              ask grounds-quoted of each grounds essential by quoted
              ask sums-recompute of draft essential by arithmetic
                repair "Calculate this step again."
              ask claim-answers-question of claim essential at 0.9 else by word
                "Is the final answer the quantity that the question asks for?"
              ask warrant-licenses of each warrant weight 2
                "If the grounds are true, does this warrant make the claim follow?"

              gate answer {
                agree when at least 2 of weighed
                repair up to 1 times
                otherwise abstain
              }
            }
            """;

    private final YAMLMapper yaml = new YAMLMapper();
    private String file = "";

    /** The same questions as YAML, as long as the script. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder("language: 1\nscaffold: large\nquestions:\n");
        for (int i = 1; text.length() < LARGE.length(); i++) {
            text.append("  - ask: question-").append(i).append("\n    of: draft\n    weight: 1\n");
            text.append("    wording: \"Does the answer hold in the way of number ")
                    .append(i)
                    .append("?\"\n");
        }
        file = text.substring(0, text.lastIndexOf("  - ask"));
        file += "#".repeat(LARGE.length() - file.length() - 1) + "\n";
        if (!largeScript().diagnostics().isEmpty()) {
            throw new IllegalStateException(
                    "the script is not as it should be: " + largeScript().render());
        }
    }

    /** From text to analysis. */
    @Benchmark
    public ScriptCheck largeScript() {
        return Script.check("large.cq", LARGE);
    }

    /** From text to a tree of nodes. */
    @Benchmark
    public JsonNode yamlOfTheSameSize() throws JsonProcessingException {
        return yaml.readTree(file);
    }

    /** From text to a scaffold that can run. */
    @Benchmark
    public Object ordinaryScript() {
        return Script.parse("careful-math.cq", ORDINARY).scaffold("careful-math");
    }
}
