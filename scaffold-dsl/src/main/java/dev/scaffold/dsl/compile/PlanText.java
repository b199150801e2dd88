package dev.scaffold.dsl.compile;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Judge;
import dev.scaffold.toulmin.Extras;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan as stable text: what the expected files of the test cases hold. */
public final class PlanText {
    private PlanText() {}

    /** The whole plan, one thing a line. */
    public static String of(Compiled compiled) {
        Plan plan = compiled.plan();
        List<String> lines = new ArrayList<>();
        lines.add("scaffold " + plan.name());
        lines.add("about " + quoted(plan.about()));
        lines.add("draft"
                + plan.draft().instruct().map(i -> " instruct " + quoted(i)).orElse("")
                + (plan.draft().maxOutputTokens().isPresent()
                        ? " at most " + plan.draft().maxOutputTokens().getAsInt() + " tokens"
                        : ""));
        lines.add("critic " + quoted(plan.critic().name()));
        plan.shape().forEach(s -> lines.add(part(s)));
        plan.questions().forEach(q -> question(q, lines));
        lines.add("questions " + plan.mode().name().toLowerCase(Locale.ROOT));
        lines.add("gate " + GateText.of(plan.gate()));
        lines.add("attempts " + plan.maxAttempts()
                + plan.repairNote().map(n -> " with " + quoted(n)).orElse(""));
        lines.add("otherwise " + plan.otherwise().word());
        lines.add("limits" + limits(plan.limits()));
        more(compiled, lines);
        return String.join("\n", lines);
    }

    private static void more(Compiled compiled, List<String> lines) {
        Extras extras = compiled.plan().extras();
        extras.generations()
                .forEach(g -> lines.add("generate " + g.written() + " of "
                        + g.kind().word() + " keep " + g.kept() + " weight " + g.weight() + " by role "
                        + quoted(g.role().name()) + " " + quoted(g.criterion())));
        extras.counters().forEach(c -> lines.add("counter by " + c.word()));
        compiled.assertion()
                .ifPresent(g -> lines.add("gate assertion presuppositions 0.." + g.most() + " questions "
                        + g.asking().name().toLowerCase(Locale.ROOT) + " otherwise "
                        + g.otherwise().word()));
        compiled.revision()
                .ifPresent(g -> lines.add("gate revision blind " + g.blind()
                        + (g.margin().isPresent() ? " margin " + g.margin().getAsDouble() : "") + " otherwise "
                        + g.otherwise().word()));
        compiled.peers()
                .ifPresent(g -> lines.add("gate peers turns " + g.turns() + " stop on "
                        + g.stop().word() + " otherwise " + g.otherwise().word()));
        extras.observation().ifPresent(s -> lines.add("observe " + s.judged() + " in " + s.of()));
        extras.onCriticFailure().ifPresent(d -> lines.add("on critic failure " + d.word()));
        extras.fitted().ifPresent(f -> lines.add(fitted(f)));
        if (compiled.convergent()) {
            lines.add("convergent");
        }
        compiled.plan().questions().stream()
                .filter(q -> compiled.answerable().contains(q.id()))
                .forEach(q -> lines.add("answerable by backing " + q.id()));
    }

    private static String fitted(Fitted fitted) {
        StringBuilder line = new StringBuilder(
                "fitted to answers of " + fitted.circumstances().answering());
        fitted.thresholds()
                .forEach((question, least) ->
                        line.append(" ").append(question).append(" at ").append(least));
        fitted.confidence().ifPresent(table -> line.append(" confidence ")
                .append(table.weights())
                .append(" ")
                .append(table.steps().stream()
                        .map(s -> s.from() + ": " + s.confidence())
                        .toList()));
        return line.toString();
    }

    private static String part(PartShape shape) {
        StringBuilder line = new StringBuilder("part " + shape.kind().word() + " " + shape.least() + "..");
        shape.most().ifPresent(line::append);
        if (!shape.from().isEmpty()) {
            line.append(" from ")
                    .append(String.join(
                            ", ",
                            shape.from().stream()
                                    .map(p -> p.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        shape.pattern().ifPresent(p -> line.append(" by pattern ").append(quoted(p.pattern())));
        return line.append(shape.implicit() ? " implicit" : "").toString();
    }

    private static void question(CriticalQuestion question, List<String> lines) {
        StringBuilder line = new StringBuilder(
                "question " + question.id() + " of " + question.target().words());
        line.append(
                question.essential()
                        ? " essential"
                        : " weight " + question.weight().getAsInt());
        line.append(" by ").append(judge(question.judge()));
        question.threshold().ifPresent(t -> line.append(" at ")
                .append(t.probability().isPresent() ? "" + t.probability().getAsDouble() : "fitted")
                .append(t.elseByWord() ? " else by word" : ""));
        if (!question.quoting().isEmpty()) {
            line.append(" quoting ")
                    .append(String.join(
                            " or ",
                            question.quoting().stream()
                                    .map(q -> q.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        lines.add(line.append(question.bothOrders() ? " in both orders" : "").toString());
        more("wording", question.wording(), lines);
        more("repair", question.repair(), lines);
        more("source", question.source(), lines);
    }

    private static void more(String word, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add("  " + word + " " + quoted(text));
        }
    }

    private static String judge(Judge judge) {
        if (judge instanceof Judge.ByRole role) {
            return "role " + quoted(role.role().name());
        } else if (judge instanceof Judge.ByTool tool) {
            return "tool " + quoted(tool.tool().name());
        }
        Judge.ByCode code = (Judge.ByCode) judge;
        return "code " + code.check()
                + String.join(
                        "", code.arguments().stream().map(a -> " " + quoted(a)).toList());
    }

    private static String limits(Budget limits) {
        return (limits.calls().isPresent() ? " calls " + limits.calls().getAsInt() : "")
                + (limits.outputTokens().isPresent()
                        ? " tokens " + limits.outputTokens().getAsLong()
                        : "")
                + limits.time().map(t -> " time " + t.toMillis() + "ms").orElse("");
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
