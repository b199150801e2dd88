package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.Formulas;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.fitted.Fitted;
import dev.scaffold.toulmin.gates.ArgumentGate;
import dev.scaffold.toulmin.gates.Confidence;
import dev.scaffold.toulmin.gates.StrengthOfClaim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a gate can fail, can pass, and which questions it does not depend on. Decided exactly. */
public final class GateStrength {
    private static final int DIGITS = 4;

    private GateStrength() {}

    static void check(LinkedScaffold scaffold, Compiled compiled, Issues issues) {
        List<Formula> formulas = scaffold.tree()
                .gateClauses("answer", GateClause.AgreeWhen.class)
                .flatMap(a -> a.formula().all())
                .toList();
        boolean reachable = formulas.stream()
                .map(f -> reachable(f, scaffold, compiled.plan(), issues))
                .reduce(true, Boolean::logicalAnd);
        Section.GateTree gate = scaffold.tree().gate("answer").orElseThrow();
        boolean essentials = compiled.plan().questions().stream().anyMatch(CriticalQuestion::essential);
        Optional<GateDiagram> diagram = diagram(compiled.plan());
        if (diagram.isEmpty()) {
            issues.report(
                    Code.CQ072,
                    gate.keyword().span(),
                    "this gate is too large to say which questions it depends on",
                    "not decided");
        } else if (reachable && !essentials && diagram.get().relevant().isEmpty()) {
            issues.report(
                    Code.CQ035,
                    gate.keyword().span(),
                    "this gate agrees with every whole answer",
                    "no question can keep it from agreeing",
                    "make a question `essential`, or say `agree when …`");
        } else if (reachable) {
            new DeadQuestions(scaffold, compiled.plan(), issues).report(dead(scaffold, compiled.plan(), diagram.get()));
        }
    }

    /** The gate's diagram, if it is not too large. */
    public static Optional<GateDiagram> diagram(Plan plan) {
        Set<String> inapplicable = plan.questions().stream()
                .filter(q -> mayBeInapplicable(q, plan))
                .map(CriticalQuestion::id)
                .collect(Collectors.toSet());
        return diagram(plan, inapplicable);
    }

    /** The gate's diagram where every question applies, if it is not too large. */
    public static Optional<GateDiagram> applyingDiagram(Plan plan) {
        return diagram(plan, Set.of());
    }

    private static Optional<GateDiagram> diagram(Plan plan, Set<String> inapplicable) {
        Set<String> essential = plan.questions().stream()
                .filter(CriticalQuestion::essential)
                .map(CriticalQuestion::id)
                .collect(Collectors.toSet());
        try {
            return Optional.of(new GateDiagram(plan.agreeWhen(), essential, inapplicable));
        } catch (Diagram.TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    static boolean mayBeInapplicable(CriticalQuestion question, Plan plan) {
        Optional<Part.Kind> kind = question.target() instanceof Target.Each each
                ? Optional.of(each.kind())
                : question.target() instanceof Target.Whole whole ? Optional.of(whole.kind()) : Optional.empty();
        return kind.flatMap(plan::shape).filter(s -> s.least() == 0).isPresent();
    }

    /** The questions whose answers change no verdict. */
    static List<Asked> dead(LinkedScaffold scaffold, Plan plan, GateDiagram diagram) {
        Set<String> dead = plan.questions().stream()
                .filter(q -> !matters(q, plan, diagram))
                .map(CriticalQuestion::id)
                .collect(Collectors.toSet());
        return scaffold.questions().stream().filter(a -> dead.contains(a.id())).toList();
    }

    /** Whether some verdict depends on a question. What weighs the argument is taken to depend on every question of a part. */
    public static boolean matters(CriticalQuestion question, Plan plan, GateDiagram diagram) {
        Set<String> relevant = diagram.relevant();
        return question.essential()
                || relevant.contains(GateDiagram.met(question.id()))
                || relevant.contains(GateDiagram.fine(question.id()))
                || (!(question.target() instanceof Target.Draft) && weighed(relevant))
                || confident(question, plan, relevant);
    }

    private static boolean weighed(Set<String> relevant) {
        return relevant.stream().anyMatch(v -> v.startsWith("claim ") || v.startsWith("strength "));
    }

    private static boolean confident(CriticalQuestion question, Plan plan, Set<String> relevant) {
        return ArgumentGate.in(plan.agreeWhen()).stream()
                .filter(g -> g instanceof Confidence && relevant.contains(g.words()))
                .anyMatch(g -> g.questions().contains(question.id()));
    }

    private static boolean reachable(Formula formula, LinkedScaffold scaffold, Plan plan, Issues issues) {
        if (formula instanceof Formula.AtLeast least) {
            return reachable(least, scaffold, issues);
        }
        if (formula instanceof Formula.Confidence confidence) {
            ConfidenceTable table =
                    scaffold.fitted().flatMap(Fitted::confidence).orElseThrow();
            double most = table.at(table.mostWithout(Set.of()));
            return reachable(confidence.least(), confidence.span(), "confidence", table.at(0), most, issues);
        }
        return !(formula instanceof Formula.Strength strength) || reachable(strength, plan, issues);
    }

    /** True if a claim can be so strong, and can be weaker. */
    private static boolean reachable(Formula.Strength formula, Plan plan, Issues issues) {
        ClaimStrength possible = ArgumentGate.in(plan.agreeWhen()).stream()
                .filter(StrengthOfClaim.class::isInstance)
                .map(g -> ClaimStrength.of(((StrengthOfClaim) g).rules(), plan))
                .findFirst()
                .orElseThrow();
        return reachable(formula.least(), formula.span(), "claim", possible.least(), possible.most(), issues);
    }

    private static boolean reachable(Numeral asked, Span span, String what, double least, double most, Issues issues) {
        boolean claim = what.equals("claim");
        double value = asked.value().doubleValue();
        if (value > most) {
            String shown = shown(most, RoundingMode.FLOOR);
            issues.report(
                    Code.CQ036,
                    span,
                    "this can never hold: no " + what + " here is " + (claim ? "stronger" : "higher") + " than "
                            + shown,
                    "with every question met it is " + shown,
                    claim ? "ask for less, or ask more questions of the argument" : "ask for less");
        } else if (value <= least) {
            String shown = shown(least, RoundingMode.CEILING);
            issues.report(
                    Code.CQ035,
                    span,
                    "this always holds: no " + what + " here is " + (claim ? "weaker" : "lower") + " than " + shown,
                    "with no question met it is " + shown,
                    "ask for more, or leave it out");
        }
        return value <= most && value > least;
    }

    private static String shown(double strength, RoundingMode rounding) {
        return BigDecimal.valueOf(strength)
                .setScale(DIGITS, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** True if a formula asks for no more weight than there is. */
    private static boolean reachable(Formula.AtLeast least, LinkedScaffold scaffold, Issues issues) {
        long sum = Formulas.weights(least.group(), scaffold).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        if (least.weight().toInt() <= sum) {
            return true;
        }
        issues.report(
                Code.CQ036,
                least.span(),
                "this can never hold: it asks for " + least.weight().toInt() + " of " + sum,
                "the group weighs " + sum + " in all",
                "ask for " + sum + " at most");
        return false;
    }
}
