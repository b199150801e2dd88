package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The verdict and what it says about itself, held against trying everything out. */
class DecisionTest {
    private static final List<String> QUESTIONS = RandomFormulas.QUESTIONS;
    private static final List<Outcome> SETTLED = List.of(Outcome.MET, Outcome.UNMET, Outcome.NOT_APPLICABLE);

    @Provide
    Arbitrary<Gate> gates() {
        return RandomFormulas.gates();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return RandomFormulas.findings();
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_strictReadingHolds_exactlyThenAgreed(@ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        assertThat(verdict.isAgreed()).isEqualTo(gate.holds(findings));
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_nothingOpenCouldMakeItHold_exactlyThenWithheld(
            @ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        boolean couldHold = endings(findings).stream().anyMatch(gate::holds);
        assertThat(verdict instanceof Verdict.Withheld).isEqualTo(!couldHold);
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_undecided_namesWhatIsOpen(@ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        Assume.that(verdict instanceof Verdict.Undecided);
        List<String> open = QUESTIONS.stream()
                .filter(q -> findings.of(q) == Outcome.UNCLEAR)
                .toList();
        List<String> openSomewhere = QUESTIONS.stream()
                .filter(q -> findings.on(q).stream().anyMatch(f -> f.outcome() == Outcome.UNCLEAR))
                .toList();
        assertThat(((Verdict.Undecided) verdict).open())
                .isNotEmpty()
                .containsExactlyElementsOf(open.isEmpty() ? openSomewhere : open);
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_agreed_restsOnAMinimalSetThatIsEnough(@ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        Assume.that(verdict.isAgreed());
        List<String> restsOn = ((Verdict.Agreed) verdict).restsOn();
        assertThat(restsOn).isSubsetOf(QUESTIONS).isSortedAccordingTo(DecisionTest::inOrder);
        assertThat(gate.holds(onlyMet(findings, Set.copyOf(restsOn)))).isTrue();
        for (String dropped : restsOn) {
            Set<String> fewer = new LinkedHashSet<>(restsOn);
            fewer.remove(dropped);
            assertThat(gate.holds(onlyMet(findings, fewer)))
                    .as("without " + dropped)
                    .isFalse();
        }
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_agreed_isAnchoredIfEveryMinimalSetHoldsAnAnchor(
            @ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        Assume.that(verdict.isAgreed());
        boolean every = minimalSets(gate, findings).stream().allMatch(set -> set.stream()
                .anyMatch(i -> findings.all().get(i).basis().anchoring()));
        assertThat(((Verdict.Agreed) verdict).anchored()).isEqualTo(every);
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_anchored_restsOnAnAnchor(@ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        Assume.that(verdict instanceof Verdict.Agreed agreed && agreed.anchored());
        assertThat(((Verdict.Agreed) verdict).restsOn()).anySatisfy(q -> assertThat(findings.on(q))
                .anyMatch(f -> f.basis().anchoring()));
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_withheld_forgivingExactlyItsReasonsLiftsTheBlock(
            @ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Verdict verdict = Decision.of(gate, QUESTIONS, findings);

        Assume.that(verdict instanceof Verdict.Withheld);
        Assume.that(endings(forgiven(findings, Set.copyOf(QUESTIONS))).stream().anyMatch(gate::holds));
        List<String> because = ((Verdict.Withheld) verdict).because();
        assertThat(because).isNotEmpty().isSortedAccordingTo(DecisionTest::inOrder);
        assertThat(endings(forgiven(findings, Set.copyOf(because)))).anyMatch(gate::holds);
        for (String kept : because) {
            Set<String> fewer = new LinkedHashSet<>(because);
            fewer.remove(kept);
            assertThat(endings(forgiven(findings, fewer))).as("without " + kept).noneMatch(gate::holds);
        }
    }

    /** Rule 2, on the formula alone. */
    @Property(tries = 1000, maxDiscardRatio = 50)
    void of_anyMetTurnedIntoAnythingElse_neverAgreesWhereItDidNot(
            @ForAll("gates") Gate gate, @ForAll("findings") Findings findings) {
        Assume.that(!Decision.of(gate, QUESTIONS, findings).isAgreed());

        for (int i = 0; i < findings.all().size(); i++) {
            if (findings.all().get(i).met()) {
                for (Outcome outcome : Outcome.values()) {
                    Findings worse = with(findings, i, outcome);
                    assertThat(Decision.of(gate, QUESTIONS, worse).isAgreed()).isFalse();
                }
            }
        }
    }

    @Test
    void of_oneOfSeveralWarrantsCarriesTheClaim_restsOnItsQuestion() {
        Concern licenses = new Concern("a", new Target.Each(Part.Kind.WARRANT), 1, Defence.NONE);
        Argument argument = new Argument(List.of(
                Part.of(Part.Kind.WARRANT, 1, "one", new Anchor.Implicit()),
                Part.of(Part.Kind.WARRANT, 2, "other", new Anchor.Implicit())));
        Finding met = Finding.of("a", Outcome.MET, "judge", Basis.OPINION, "");
        Findings findings = new Findings(
                argument,
                List.of(met.about("warrant-1"), met.turned(Outcome.UNMET, "").about("warrant-2")));

        Verdict verdict = Decision.of(
                new ClaimAccepted(new ArgumentRules(List.of(licenses), Structure.CONVERGENT)), List.of("a"), findings);

        assertThat(verdict).isEqualTo(new Verdict.Agreed(List.of("a"), false));
    }

    @Test
    void of_gateOnAQuestionThatDoesNotApply_namesIt() {
        Findings findings = new Findings(
                Argument.EMPTY, List.of(Finding.of("a", Outcome.NOT_APPLICABLE, "code:found", Basis.NOTHING, "")));

        Verdict verdict = Decision.of(new dev.scaffold.toulmin.gates.QuestionMet("a"), List.of("a"), findings);

        assertThat(verdict).isEqualTo(new Verdict.Withheld(List.of("a")));
    }

    /** Every way in which what is open could still come out. */
    private static List<Findings> endings(Findings findings) {
        List<Findings> endings = List.of(findings);
        for (int i = 0; i < findings.all().size(); i++) {
            if (findings.all().get(i).outcome() == Outcome.UNCLEAR) {
                int open = i;
                endings = endings.stream()
                        .flatMap(f -> SETTLED.stream().map(o -> with(f, open, o)))
                        .toList();
            }
        }
        for (String question : QUESTIONS) {
            if (!findings.asked(question)) {
                endings = endings.stream()
                        .flatMap(f -> SETTLED.stream()
                                .map(o -> f.plus(List.of(Finding.of(question, o, "judge", Basis.OPINION, "")))))
                        .toList();
            }
        }
        return endings;
    }

    /** All minimal sets of Met findings, by their places, on which the gate holds. */
    private static List<Set<Integer>> minimalSets(Gate gate, Findings findings) {
        List<Integer> met = IntStream.range(0, findings.all().size())
                .filter(i -> findings.all().get(i).met())
                .boxed()
                .toList();
        List<Set<Integer>> enough = new ArrayList<>();
        for (int bits = 0; bits < 1 << met.size(); bits++) {
            Set<Integer> set = new LinkedHashSet<>();
            for (int i = 0; i < met.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(met.get(i));
                }
            }
            if (gate.holds(onlyMetAt(findings, set))) {
                enough.add(set);
            }
        }
        return enough.stream()
                .filter(set -> enough.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .toList();
    }

    private static Findings onlyMet(Findings findings, Set<String> questions) {
        return findings.map(f -> f.met() && !questions.contains(f.question()) ? f.turned(Outcome.UNCLEAR, "") : f);
    }

    private static Findings onlyMetAt(Findings findings, Set<Integer> places) {
        Findings kept = findings;
        for (int i = 0; i < findings.all().size(); i++) {
            if (findings.all().get(i).met() && !places.contains(i)) {
                kept = with(kept, i, Outcome.UNCLEAR);
            }
        }
        return kept;
    }

    private static Findings forgiven(Findings findings, Set<String> questions) {
        return findings.map(f -> questions.contains(f.question()) && f.outcome() != Outcome.UNCLEAR
                ? f.turned(Outcome.MET, "").withoutProbability()
                : f);
    }

    private static Findings with(Findings findings, int place, Outcome outcome) {
        List<Finding> all = new ArrayList<>(findings.all());
        Finding before = all.get(place);
        all.set(
                place,
                before.outcome() == outcome
                        ? before
                        : before.turned(outcome, "").withoutProbability());
        return new Findings(findings.argument(), all);
    }

    private static int inOrder(String a, String b) {
        return Integer.compare(QUESTIONS.indexOf(a), QUESTIONS.indexOf(b));
    }
}
