package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.gates.Trace;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Framework;
import dev.scaffold.toulmin.graph.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The theorem of docs/adr: what is accepted, and how strong it is, never falls when a finding improves. */
class ArgumentGatesPropertiesTest {
    private static final double EXACT = 1e-9;
    private static final List<Outcome> UPWARDS = List.of(Outcome.UNMET, Outcome.UNCLEAR, Outcome.MET);

    @Provide
    Arbitrary<JudgedArguments> judged() {
        return JudgedArguments.any();
    }

    @Provide
    Arbitrary<ArgumentRules> rules() {
        return RandomFormulas.rules();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return RandomFormulas.findings();
    }

    @Property(tries = 1000)
    void graph_anyFindingImproved_neverAcceptsLessAndIsNeverWeaker(
            @ForAll("rules") ArgumentRules rules, @ForAll("findings") Findings findings) {
        for (Findings better : improved(findings)) {
            assertThat(rules.graph(better).accepted() || !rules.graph(findings).accepted())
                    .isTrue();
            assertThat(rules.graph(better).strength())
                    .isGreaterThanOrEqualTo(rules.graph(findings).strength());
        }
    }

    @Property(tries = 1000)
    void graph_anyMetTurnedIntoAnythingElse_neverAcceptsMoreAndIsNeverStronger(
            @ForAll("rules") ArgumentRules rules, @ForAll("findings") Findings findings) {
        for (int i = 0; i < findings.all().size(); i++) {
            for (Outcome outcome : Outcome.values()) {
                Findings worse = findings.all().get(i).met() ? with(findings, i, outcome) : findings;

                assertThat(!rules.graph(worse).accepted()
                                || rules.graph(findings).accepted())
                        .isTrue();
                assertThat(rules.graph(worse).strength())
                        .isLessThanOrEqualTo(rules.graph(findings).strength());
            }
        }
    }

    @Property(tries = 1000)
    void graph_anyFindings_attacksJoinOppositeColours(
            @ForAll("rules") ArgumentRules rules, @ForAll("findings") Findings findings) {
        Framework attacks = rules.graph(findings).attacks();

        Set<String> backing = ids(findings, Part.Kind.BACKING);
        assertThat(attacks.attacks())
                .allSatisfy(e -> assertThat(forTheClaim(e.from(), backing)).isNotEqualTo(forTheClaim(e.to(), backing)));
    }

    @Property(tries = 1000)
    void graph_anyFindingImproved_addsToOneColourAndTakesFromTheOther(
            @ForAll("rules") ArgumentRules rules, @ForAll("findings") Findings findings) {
        Set<String> before = rules.graph(findings).attacks().arguments();
        Set<String> backing = ids(findings, Part.Kind.BACKING);

        for (Findings better : improved(findings)) {
            Set<String> after = rules.graph(better).attacks().arguments();
            assertThat(after).containsAll(of(before, true, backing));
            assertThat(before).containsAll(of(after, false, backing));
        }
    }

    @Property(tries = 1000)
    void accepted_linkedWithoutDefence_exactlyWhereAllAreMetOrDoNotApply(@ForAll("judged") JudgedArguments judged) {
        List<Concern> undefended = judged.rules().concerns().stream()
                .map(c -> new Concern(c.question(), c.target(), c.weight(), Defence.NONE))
                .toList();
        boolean rebuttalsAsked = undefended.stream().anyMatch(c -> c.kind().orElseThrow() == Part.Kind.REBUTTAL);
        boolean rebuttals = !judged.findings().argument().of(Part.Kind.REBUTTAL).isEmpty();
        boolean allMet = undefended.stream()
                .map(c -> judged.findings().of(c.question()))
                .allMatch(o -> o == Outcome.MET || o == Outcome.NOT_APPLICABLE);

        boolean accepted = new ArgumentRules(undefended, Structure.LINKED)
                .graph(judged.findings())
                .accepted();

        assertThat(accepted).isEqualTo(allMet && (rebuttalsAsked || !rebuttals));
    }

    @Property(tries = 2000)
    void strength_anyJudgedArgument_isThatOfASecondComputation(@ForAll("judged") JudgedArguments judged) {
        assertThat(judged.rules().graph(judged.findings()).strength())
                .isCloseTo(SecondStrength.of(judged.rules(), judged.findings()), within(EXACT));
    }

    @Property(tries = 1000)
    void trace_anyJudgedArgument_namesQuestionsThatTipIt(@ForAll("judged") JudgedArguments judged) {
        ClaimAccepted gate = new ClaimAccepted(judged.rules());

        Trace trace = gate.trace(judged.findings());

        assertThat(trace.holds()).isEqualTo(gate.holds(judged.findings()));
        assertThat(trace.tippedBy()).isSubsetOf(gate.questions());
        if (trace.holds()) {
            trace.tippedBy().forEach(q -> assertThat(gate.holds(
                            judged.findings().map(f -> f.question().equals(q) ? f.turned(Outcome.UNMET, "") : f)))
                    .isFalse());
        } else if (!trace.tippedBy().isEmpty()) {
            Findings met =
                    judged.findings().map(f -> trace.tippedBy().contains(f.question()) ? f.turned(Outcome.MET, "") : f);
            assertThat(gate.holds(met)).isTrue();
        }
    }

    private static List<Findings> improved(Findings findings) {
        List<Findings> improved = new ArrayList<>();
        for (int i = 0; i < findings.all().size(); i++) {
            int step = UPWARDS.indexOf(findings.all().get(i).outcome());
            for (int up = step + 1; step >= 0 && up < UPWARDS.size(); up++) {
                improved.add(with(findings, i, UPWARDS.get(up)));
            }
        }
        return improved;
    }

    private static Findings with(Findings findings, int place, Outcome outcome) {
        List<Finding> all = new ArrayList<>(findings.all());
        all.set(place, all.get(place).turned(outcome, ""));
        return new Findings(findings.argument(), all);
    }

    private static Set<String> of(Set<String> arguments, boolean colour, Set<String> backing) {
        return arguments.stream().filter(a -> forTheClaim(a, backing) == colour).collect(Collectors.toSet());
    }

    private static boolean forTheClaim(String name, Set<String> backing) {
        return name.startsWith("argument") || name.startsWith("reply to ") || backing.contains(name);
    }

    private static Set<String> ids(Findings findings, Part.Kind kind) {
        return findings.argument().of(kind).stream().map(Part::id).collect(Collectors.toSet());
    }
}
