package dev.scaffold.toulmin.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arguments small enough to be worked out by hand. */
class ArgumentGatesTest {
    private static final Concern FITS = concern("fits", new Target.Whole(Part.Kind.CLAIM), Defence.NONE);
    private static final Concern LICENSES = concern("licenses", new Target.Each(Part.Kind.WARRANT), Defence.BACKING);
    private static final Concern BACKED = concern("backed", new Target.Each(Part.Kind.BACKING), Defence.NONE);
    private static final Concern ANSWERED = concern("answered", new Target.Each(Part.Kind.REBUTTAL), Defence.NONE);

    @Test
    void accepted_everythingMet_holds() {
        Findings findings = found(parts(Part.Kind.WARRANT, 1), met("fits"), met("licenses", "warrant-1"));

        assertThat(accepted(Structure.LINKED, FITS, LICENSES).holds(findings)).isTrue();
    }

    @Test
    void accepted_doubtOnTheClaim_doesNotHoldAndIsToldWhy() {
        Findings findings = found(parts(Part.Kind.WARRANT, 1), unmet("fits"), met("licenses", "warrant-1"));

        Trace trace = accepted(Structure.LINKED, FITS, LICENSES).trace(findings);

        assertThat(trace.holds()).isFalse();
        assertThat(trace.tippedBy()).containsExactly("fits");
        assertThat(trace.steps())
                .containsExactly(
                        "the argument is defeated, attacked by doubt `fits`", "doubt: `fits` is unmet, not answered");
    }

    @Test
    void accepted_doubtOnAWarrantThatBackingAnswers_holds() {
        Findings findings = found(
                parts(Part.Kind.WARRANT, 1, Part.Kind.BACKING, 1),
                unmet("licenses", "warrant-1"),
                met("backed", "backing-1"));

        Trace trace = accepted(Structure.LINKED, LICENSES, BACKED).trace(findings);

        assertThat(trace.holds()).isTrue();
        assertThat(trace.tippedBy()).containsExactly("backed");
        assertThat(trace.steps()).contains("doubt: `licenses` of warrant-1 is unmet, answered by backing-1");
    }

    @Test
    void accepted_backingThatIsItselfDoubted_answersNothing() {
        Findings findings = found(
                parts(Part.Kind.WARRANT, 1, Part.Kind.BACKING, 1),
                unmet("licenses", "warrant-1"),
                unmet("backed", "backing-1"));

        assertThat(accepted(Structure.LINKED, LICENSES, BACKED).holds(findings)).isFalse();
    }

    @Test
    void accepted_rebuttalUnanswered_doesNotHold() {
        Findings findings = found(
                parts(Part.Kind.REBUTTAL, 2),
                met("fits"),
                met("answered", "rebuttal-1"),
                unmet("answered", "rebuttal-2"));

        Trace trace = accepted(Structure.LINKED, FITS, ANSWERED).trace(findings);

        assertThat(trace.holds()).isFalse();
        assertThat(trace.tippedBy()).containsExactly("answered");
        assertThat(trace.steps())
                .contains(
                        "rebuttal-1, answered by reply to rebuttal-1",
                        "rebuttal-2 (`answered` of rebuttal-2 is unmet), not answered");
    }

    @Test
    void accepted_oneOfSeveralConvergentWarrantsStands_holds() {
        Findings findings = found(
                parts(Part.Kind.WARRANT, 2), met("fits"), unmet("licenses", "warrant-1"), met("licenses", "warrant-2"));

        assertThat(accepted(Structure.CONVERGENT, FITS, LICENSES).holds(findings))
                .isTrue();
        assertThat(accepted(Structure.LINKED, FITS, LICENSES).holds(findings)).isFalse();
    }

    @Test
    void accepted_rebuttalThatMayHaveBeenOverlooked_doesNotHold() {
        Findings findings =
                found(List.of(), met("fits"), Finding.of("answered", Outcome.UNCLEAR, "code:found", Basis.NOTHING, ""));

        assertThat(accepted(Structure.LINKED, FITS, ANSWERED).holds(findings)).isFalse();
    }

    @Test
    void strength_oneQuestionMetAndOneNot_cancelOut() {
        Findings findings = found(parts(Part.Kind.WARRANT, 1), met("fits"), unmet("licenses", "warrant-1"));

        assertThat(strength("0.5", FITS, LICENSES).holds(findings)).isTrue();
        assertThat(strength("0.51", FITS, LICENSES).holds(findings)).isFalse();
    }

    @Test
    void strength_unansweredRebuttal_isToldWithItsStrength() {
        Findings findings = found(parts(Part.Kind.REBUTTAL, 1), met("fits"), unmet("answered", "rebuttal-1"));

        Trace trace = strength("0.6", FITS, ANSWERED).trace(findings);

        assertThat(trace.holds()).isFalse();
        assertThat(trace.tippedBy()).containsExactly("answered");
        assertThat(trace.steps())
                .containsExactly("the argument has strength 0.500", "  for `fits`: 0.500", "  rebuttal-1: 0.500");
    }

    @Test
    void strength_notAProbability_isRefused() {
        assertThatThrownBy(() -> strength("1.5", FITS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    @Test
    void confidence_uncertainMet_countsItsProbabilityAndIsToldHow() {
        ConfidenceTable table = new ConfidenceTable(
                Map.of("fits", 2.0), List.of(new ConfidenceTable.Step(0, .2), new ConfidenceTable.Step(1.5, .8)));
        Findings findings = found(List.of(), met("fits").withProbability(.7));

        Trace trace = new Confidence(new BigDecimal("0.8"), table).trace(findings);

        assertThat(trace.holds()).isFalse();
        assertThat(trace.tippedBy()).containsExactly("fits");
        assertThat(trace.steps())
                .containsExactly("the confidence is 0.200, at a sum of 1.400", "  `fits`: 1.400 of 2.000");
    }

    @Test
    void confidence_oneOfSeveralPartsNotMet_countsNothing() {
        ConfidenceTable table = new ConfidenceTable(Map.of("fits", 2.0), List.of(new ConfidenceTable.Step(0, .2)));

        assertThat(table.sum(found(List.of(), met("fits", "warrant-1"), unmet("fits", "warrant-2"))))
                .isZero();
        assertThat(table.sum(found(
                        List.of(),
                        met("fits", "warrant-1").withProbability(.9),
                        met("fits", "warrant-2").withProbability(.5))))
                .isEqualTo(1.0);
    }

    @Test
    void granted_anyGateThatWeighsTheArgument_holds() {
        AllOf formula = new AllOf(List.of(new QuestionMet("fits"), accepted(Structure.LINKED, LICENSES)));

        Gate granted = ArgumentGate.granted(formula);

        assertThat(granted.holds(found(List.of(), met("fits")))).isTrue();
        assertThat(granted.holds(found(List.of(), unmet("fits")))).isFalse();
    }

    private static ClaimAccepted accepted(Structure structure, Concern... concerns) {
        return new ClaimAccepted(new ArgumentRules(List.of(concerns), structure));
    }

    private static StrengthOfClaim strength(String least, Concern... concerns) {
        return new StrengthOfClaim(new BigDecimal(least), new ArgumentRules(List.of(concerns), Structure.LINKED));
    }

    private static Concern concern(String id, Target target, Defence defence) {
        return new Concern(id, target, 1, defence);
    }

    private static Findings found(List<Part> parts, Finding... findings) {
        return new Findings(new Argument(parts), List.of(findings));
    }

    private static List<Part> parts(Part.Kind kind, int count) {
        return Stream.iterate(1, n -> n + 1)
                .limit(count)
                .map(n -> Part.of(kind, n, "text", new Anchor.Implicit()))
                .toList();
    }

    private static List<Part> parts(Part.Kind kind, int count, Part.Kind other, int others) {
        return Stream.concat(parts(kind, count).stream(), parts(other, others).stream())
                .toList();
    }

    private static Finding met(String question) {
        return Finding.of(question, Outcome.MET, "judge", Basis.OPINION, "");
    }

    private static Finding met(String question, String part) {
        return met(question).about(part);
    }

    private static Finding unmet(String question) {
        return Finding.of(question, Outcome.UNMET, "judge", Basis.OPINION, "");
    }

    private static Finding unmet(String question, String part) {
        return unmet(question).about(part);
    }
}
