package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.gates.AllMet;
import dev.scaffold.toulmin.gates.AllOf;
import dev.scaffold.toulmin.gates.AnyOf;
import dev.scaffold.toulmin.gates.AtLeast;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.Confidence;
import dev.scaffold.toulmin.gates.QuestionMet;
import dev.scaffold.toulmin.gates.StrengthOfClaim;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Formulas of the language and findings on their questions, all drawn at random. */
final class RandomFormulas {
    static final List<String> QUESTIONS = List.of("a", "b", "c");

    private RandomFormulas() {}

    /** Any formula, also ones that can never hold or never fail. */
    static Arbitrary<Gate> gates() {
        return Arbitraries.recursive(RandomFormulas::atoms, RandomFormulas::joined, 0, 3);
    }

    private static Arbitrary<Gate> atoms() {
        Arbitrary<Gate> met = Arbitraries.of(QUESTIONS).map(QuestionMet::new);
        Arbitrary<Gate> all = groups().map(AllMet::new);
        Arbitrary<Gate> least = Combinators.combine(
                        groups(),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 3).list().ofSize(QUESTIONS.size()))
                .as((group, weight, weights) -> new AtLeast(weight, weights(group, weights)));
        Arbitrary<Gate> accepted = rules().map(ClaimAccepted::new);
        Arbitrary<Gate> strong = Combinators.combine(
                        rules(), Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE))
                .as((rules, strength) -> new StrengthOfClaim(strength, rules));
        Arbitrary<Gate> confident = Combinators.combine(
                        tables(), Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE))
                .as((table, confidence) -> new Confidence(confidence, table));
        return Arbitraries.oneOf(met, all, least, accepted, strong, confident);
    }

    /** Any table of confidence: some questions without weight, and steps that may be out of reach. */
    static Arbitrary<ConfidenceTable> tables() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).list().ofSize(QUESTIONS.size()),
                        Arbitraries.integers().between(1, 8).set().ofMaxSize(3),
                        share.list().ofSize(4))
                .as((weights, sums, shares) -> {
                    Map<String, Double> byId = new LinkedHashMap<>();
                    weights(QUESTIONS, weights).forEach((id, weight) -> byId.put(id, weight / 2.0));
                    List<Double> from = new ArrayList<>(List.of(0.0));
                    sums.stream().sorted().forEach(sum -> from.add(sum / 2.0));
                    List<Double> rising = shares.stream().sorted().toList();
                    return new ConfidenceTable(
                            byId,
                            IntStream.range(0, from.size())
                                    .mapToObj(i -> new ConfidenceTable.Step(from.get(i), rising.get(i)))
                                    .toList());
                });
    }

    /** What attacks and defends what, with all questions bearing on some part. */
    static Arbitrary<ArgumentRules> rules() {
        Arbitrary<Target> targets = Arbitraries.of(Part.Kind.class)
                .flatMap(kind -> Arbitraries.of(new Target.Whole(kind), new Target.Each(kind)));
        Arbitrary<List<Concern>> concerns = Combinators.combine(
                        targets.list().ofSize(QUESTIONS.size()),
                        Arbitraries.integers().between(1, 3).list().ofSize(QUESTIONS.size()),
                        Arbitraries.of(Defence.class).list().ofSize(QUESTIONS.size()))
                .as((target, weight, defence) -> IntStream.range(0, QUESTIONS.size())
                        .mapToObj(i -> new Concern(QUESTIONS.get(i), target.get(i), weight.get(i), defence.get(i)))
                        .toList());
        return Combinators.combine(concerns, Arbitraries.of(Structure.class))
                .as(ArgumentRules::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<String>> groups() {
        return Arbitraries.of(QUESTIONS).list().uniqueElements().ofMinSize(0).ofMaxSize(QUESTIONS.size());
    }

    private static Map<String, Integer> weights(List<String> group, List<Integer> weights) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        group.forEach(id -> byId.put(id, weights.get(QUESTIONS.indexOf(id))));
        return byId;
    }

    private static Arbitrary<Gate> joined(Arbitrary<Gate> formula) {
        Arbitrary<List<Gate>> several = formula.list().ofMinSize(0).ofMaxSize(3);
        return Arbitraries.oneOf(several.map(AllOf::new), several.map(AnyOf::new));
    }

    /** Up to two findings on each question; some are not asked. */
    static Arbitrary<Findings> findings() {
        Arbitrary<List<Outcome>> outcomes = Arbitraries.frequency(
                        Tuple.of(4, Outcome.MET),
                        Tuple.of(1, Outcome.UNMET),
                        Tuple.of(1, Outcome.UNCLEAR),
                        Tuple.of(1, Outcome.NOT_APPLICABLE))
                .list()
                .ofMaxSize(2);
        Arbitrary<Basis> bases = Arbitraries.of(Basis.OPINION, Basis.NOTHING, Basis.QUOTE, Basis.OTHER_MODEL);
        return Combinators.combine(
                        arguments(),
                        outcomes.list().ofSize(QUESTIONS.size()),
                        bases.list().ofSize(2 * QUESTIONS.size()),
                        Arbitraries.of(0.0, 0.25, 0.6, 1.0).list().ofSize(QUESTIONS.size()))
                .as(RandomFormulas::findings);
    }

    /** Up to four parts; there may be findings on two of them, or on none. */
    private static Arbitrary<Argument> arguments() {
        return Arbitraries.of(Part.Kind.class)
                .list()
                .ofMaxSize(4)
                .map(kinds -> new Argument(IntStream.range(0, kinds.size())
                        .mapToObj(i -> new Part(kinds.get(i), "part-" + i, "text", new Anchor.Implicit()))
                        .toList()))
                .withoutEdgeCases();
    }

    private static Findings findings(
            Argument argument, List<List<Outcome>> outcomes, List<Basis> bases, List<Double> probabilities) {
        List<Finding> all = new ArrayList<>();
        for (int q = 0; q < QUESTIONS.size(); q++) {
            for (int part = 0; part < outcomes.get(q).size(); part++) {
                Outcome outcome = outcomes.get(q).get(part);
                Basis basis = outcome == Outcome.NOT_APPLICABLE ? Basis.NOTHING : bases.get(2 * q + part);
                Finding finding = Finding.of(QUESTIONS.get(q), outcome, "judge", basis, "");
                Finding graded = basis == Basis.OPINION ? finding.withProbability(probabilities.get(q)) : finding;
                all.add(bases.get(q) == Basis.NOTHING ? graded : graded.about("part-" + part));
            }
        }
        return new Findings(argument, all);
    }
}
