package dev.scaffold.dsl.analysis;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.graph.ArgumentRules;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strengths between which a claim can lie: everything is Met and there are as few rebuttals as may be, or nothing is and there
 * are as many.
 *
 * @param least from 0 to 1
 * @param most from {@code least} to 1
 */
record ClaimStrength(double least, double most) {
    /** More rebuttals than these leave a strength that shows no difference. */
    private static final int MANY = 64;

    static ClaimStrength of(ArgumentRules rules, Plan plan) {
        int fewest = plan.shape(Part.Kind.REBUTTAL).map(PartShape::least).orElse(0);
        int rebuttals = plan.shape(Part.Kind.REBUTTAL)
                .map(s -> Math.min(MANY, s.most().orElse(MANY)))
                .orElse(0);
        double least = Math.min(
                strength(rules, fewest, Outcome.UNMET), strength(rules, Math.max(fewest, rebuttals), Outcome.UNMET));
        return new ClaimStrength(least, strength(rules, fewest, Outcome.MET));
    }

    private static double strength(ArgumentRules rules, int rebuttals, Outcome outcome) {
        List<Part> parts = IntStream.rangeClosed(1, rebuttals)
                .mapToObj(i -> Part.of(Part.Kind.REBUTTAL, i, "", new Anchor.Implicit()))
                .toList();
        List<Finding> findings = rules.questions().stream()
                .map(q -> Finding.of(q, outcome, "", Basis.NOTHING, ""))
                .toList();
        return rules.graph(new Findings(new Argument(parts), findings)).strength();
    }
}
