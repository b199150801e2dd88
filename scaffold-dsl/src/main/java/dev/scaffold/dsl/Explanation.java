package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Threshold;
import dev.scaffold.dsl.analysis.GateDiagram;
import dev.scaffold.dsl.analysis.GateStrength;
import dev.scaffold.dsl.compile.GateText;
import dev.scaffold.toulmin.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a question where it comes from, who answers it and what depends on it; and of a gate, what is enough for it. */
final class Explanation {
    private static final int MOST_SETS = 20;

    private Explanation() {}

    /** A question of a scaffold. */
    static String of(CriticalQuestion question, Plan plan, Place place, Optional<String> pack) {
        List<String> lines = new ArrayList<>();
        lines.add(question.id() + " in " + plan.name() + " (" + place + ")");
        line(
                lines,
                "asks",
                "of " + question.target().words()
                        + (question.essential()
                                ? ", essential"
                                : ", weight " + question.weight().orElse(1)));
        line(lines, "wording", question.wording());
        line(lines, "judged by", judge(question));
        line(lines, "source", question.source());
        line(lines, "repair", question.repair());
        line(lines, "pack", pack.orElse(""));
        line(lines, "gate", depends(question, plan));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + name + " ".repeat(11 - name.length()) + text);
        }
    }

    private static String judge(CriticalQuestion question) {
        if (question.judge() instanceof Judge.ByTool by) {
            return "the application's tool `" + by.tool().name() + "`";
        } else if (question.judge() instanceof Judge.ByCode code) {
            return "code: " + code.check()
                    + code.arguments().stream().map(a -> " \"" + a + "\"").collect(Collectors.joining());
        }
        StringBuilder words = new StringBuilder("a model in the role `")
                .append(((Judge.ByRole) question.judge()).role().name())
                .append('`');
        question.threshold().ifPresent(t -> words.append(", ").append(threshold(t)));
        if (!question.quoting().isEmpty()) {
            words.append(", quoting ")
                    .append(question.quoting().stream()
                            .map(q -> q.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or ")));
        }
        return words.append(question.bothOrders() ? ", in both orders" : "").toString();
    }

    private static String threshold(Threshold threshold) {
        String least = threshold.probability().isPresent()
                ? "at a probability of " + threshold.probability().getAsDouble()
                : "at the probability that was fitted";
        return least + (threshold.elseByWord() ? ", by its word where there is none" : "");
    }

    private static String depends(CriticalQuestion question, Plan plan) {
        if (question.essential()) {
            return "essential: nothing is agreed to unless it is met";
        }
        return GateStrength.diagram(plan)
                .map(d -> d.dependsOn(question.id())
                        ? "can change the verdict: agree when " + GateText.of(plan.agreeWhen())
                        : "changes no verdict: agree when " + GateText.of(plan.agreeWhen()))
                .orElse("not decided: the gate is too large");
    }

    /** What is enough for a gate. */
    static String gate(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.name() + " agrees when these are met");
        plan.essentials().forEach(id -> lines.add("  " + id));
        Optional<GateDiagram> diagram = GateStrength.applyingDiagram(plan);
        List<Set<String>> sets = diagram.map(d -> d.minimalSets(MOST_SETS)).orElse(List.of());
        if (sets.isEmpty()) {
            lines.add("and more than " + MOST_SETS + " sets of others would do: " + GateText.of(plan.agreeWhen()));
        } else if (!sets.get(0).isEmpty()) {
            lines.add(sets.size() == 1 ? "and these" : "and one of these sets");
            sets.forEach(set -> lines.add("  " + String.join(", ", set)));
        }
        return String.join("\n", lines);
    }
}
