package dev.scaffold.dsl;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.Threshold;
import dev.scaffold.toulmin.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Explanations as text. */
final class ExplanationText {
    private static final String UNTOLD = "more than half, and more than guessing would bring,";

    private static final int LONGEST_ARGUMENT = 120;

    private ExplanationText() {}

    static String of(Explanation.OfQuestion explanation) {
        CriticalQuestion question = explanation.question();
        List<String> lines = new ArrayList<>();
        lines.add(question.id() + " in " + explanation.scaffold() + " (" + explanation.place() + ")");
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
        line(lines, "pack", explanation.pack().orElse(""));
        line(lines, "gate", depends(explanation));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + name + " ".repeat(11 - name.length()) + text);
        }
    }

    /** On one line, its end left out if it is long: a whole schema may stand there. */
    private static String quoted(String argument) {
        String line = argument.strip().replaceAll("\\s+", " ");
        return " \"" + (line.length() <= LONGEST_ARGUMENT ? line : line.substring(0, LONGEST_ARGUMENT) + "…") + '"';
    }

    private static String judge(CriticalQuestion question) {
        if (question.judge() instanceof Judge.ByTool by) {
            return "the application's tool `" + by.tool().name() + "`";
        } else if (question.judge() instanceof Judge.ByCode code) {
            return "code: " + code.check()
                    + (Device.times(question) > 1
                            ? votes(question, code.arguments())
                            : code.arguments().stream()
                                    .map(ExplanationText::quoted)
                                    .collect(Collectors.joining()));
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

    private static String votes(CriticalQuestion question, List<String> arguments) {
        String share = question.threshold()
                .map(t -> t.probability().isPresent()
                        ? "a share of " + t.probability().getAsDouble()
                        : "the share that was fitted" + (t.elseByWord() ? ", or " + UNTOLD : ""))
                .orElse(UNTOLD);
        return " \"" + arguments.get(0) + "\", " + share + " of " + Device.times(question) + " fresh answers the same";
    }

    private static String threshold(Threshold threshold) {
        String least = threshold.probability().isPresent()
                ? "at a probability of " + threshold.probability().getAsDouble()
                : "at the probability that was fitted";
        return least + (threshold.elseByWord() ? ", by its word where there is none" : "");
    }

    private static String depends(Explanation.OfQuestion explanation) {
        if (explanation.question().essential()) {
            return "essential: nothing is agreed to unless it is met";
        }
        return explanation
                .changesVerdict()
                .map(changes -> (changes ? "can change the verdict" : "changes no verdict") + ": agree when "
                        + explanation.agreeWhen())
                .orElse("not decided: the gate is too large");
    }

    static String of(Explanation.OfGate gate) {
        List<String> lines = new ArrayList<>();
        lines.add(gate.scaffold() + " agrees when these are met");
        gate.essential().forEach(id -> lines.add("  " + id));
        if (gate.sets().isEmpty()) {
            lines.add(
                    "and more than " + Explanation.OfGate.MOST_SETS + " sets of others would do: " + gate.agreeWhen());
        } else if (!gate.sets().get(0).isEmpty()) {
            lines.add(gate.sets().size() == 1 ? "and these" : "and one of these sets");
            gate.sets().forEach(set -> lines.add("  " + String.join(", ", set)));
        }
        for (Explanation.OtherGate other : gate.others()) {
            lines.add("gate " + other.name() + ", " + other.mostCalls() + " calls at most");
            String names = String.join(", ", other.questions());
            lines.add("  " + (names.isEmpty() ? "" : names + ": ") + other.about());
        }
        return String.join("\n", lines);
    }
}
