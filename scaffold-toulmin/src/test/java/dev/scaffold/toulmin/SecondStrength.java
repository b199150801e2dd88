package dev.scaffold.toulmin;

import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.util.List;
import java.util.Optional;

/** The strength of a claim computed without a graph: sums of logarithms of what each side leaves open. */
final class SecondStrength {
    private final ArgumentRules rules;
    private final Findings findings;
    private final Optional<String> warrant;

    private SecondStrength(ArgumentRules rules, Findings findings, Optional<String> warrant) {
        this.rules = rules;
        this.findings = findings;
        this.warrant = warrant;
    }

    /** For findings that hold one on each part that is asked of. */
    static double of(ArgumentRules rules, Findings findings) {
        List<Part> warrants = findings.argument().of(Part.Kind.WARRANT);
        if (rules.structure() == Structure.LINKED || warrants.isEmpty()) {
            return new SecondStrength(rules, findings, Optional.empty()).claim();
        }
        return warrants.stream()
                .mapToDouble(w -> new SecondStrength(rules, findings, Optional.of(w.id())).claim())
                .max()
                .orElseThrow();
    }

    private double claim() {
        double against = 0;
        double pro = 0;
        for (Concern concern : rules.concerns()) {
            boolean rebuttal = concern.kind().orElseThrow() == Part.Kind.REBUTTAL;
            if (rebuttal && !findings.argument().of(Part.Kind.REBUTTAL).isEmpty()) {
                continue;
            }
            List<Finding> on = findings.on(concern.question()).stream()
                    .filter(f -> !elsewhere(concern, f))
                    .toList();
            double weight = 1 - 1 / (double) (1 << concern.weight());
            if (on.stream().anyMatch(f -> f.outcome() == Outcome.UNMET || f.outcome() == Outcome.UNCLEAR)) {
                double left = concern.defence() == Defence.BACKING ? unbacked() : 1;
                against += Math.log1p(-weight * left);
            } else if (!rebuttal && on.stream().anyMatch(Finding::met)) {
                pro += Math.log1p(-weight);
            }
        }
        for (Part rebuttal : findings.argument().of(Part.Kind.REBUTTAL)) {
            against += Math.log1p(-0.5 * (1 - answer(Part.Kind.REBUTTAL, rebuttal)));
        }
        double shift = Math.exp(against) - Math.exp(pro);
        return 0.5 + 0.5 * shift;
    }

    private boolean elsewhere(Concern concern, Finding finding) {
        return warrant.isPresent()
                && concern.target() instanceof Target.Each each
                && each.kind() == Part.Kind.WARRANT
                && !finding.part().equals(warrant);
    }

    private double unbacked() {
        double left = 1;
        for (Part backing : findings.argument().of(Part.Kind.BACKING)) {
            left *= 1 - answer(Part.Kind.BACKING, backing);
        }
        return left;
    }

    private double answer(Part.Kind kind, Part part) {
        int weight = 0;
        for (Concern concern : rules.concerns()) {
            if (concern.kind().orElseThrow() == kind) {
                boolean met = findings.on(concern.question()).stream()
                        .filter(f -> concern.target() instanceof Target.Whole
                                || f.part().equals(Optional.of(part.id())))
                        .allMatch(Finding::met);
                if (!met) {
                    return 0;
                }
                weight += concern.weight();
            }
        }
        return 1 - 1 / (double) (1 << weight);
    }
}
