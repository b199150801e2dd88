package dev.scaffold.toulmin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arguments small enough to be labelled and weighed by hand. What is put forward has 0.5; a question of weight 1 bears on it with
 * 0.5, of weight 2 with 0.75, of weight 3 with 0.875.
 */
class ArgumentGraphCasesTest {
    private static final Concern FITS = concern("fits", new Target.Whole(Part.Kind.CLAIM), 1);
    private static final Concern GROUNDED = concern("grounded", new Target.Each(Part.Kind.GROUNDS), 1);
    private static final Concern LICENSES = concern("licenses", new Target.Each(Part.Kind.WARRANT), 1);
    private static final Concern DEFENDED =
            new Concern("licenses", new Target.Each(Part.Kind.WARRANT), 1, Defence.BACKING);
    private static final Concern BACKED = concern("backed", new Target.Each(Part.Kind.BACKING), 1);
    private static final Concern ANSWERED = concern("answered", new Target.Each(Part.Kind.REBUTTAL), 1);
    private static final Concern ALL_ANSWERED = concern("answered", new Target.Whole(Part.Kind.REBUTTAL), 1);

    @Test
    void claims_structureAndWarrants_makeOneOrOneEach() {
        assertThat(convergent(LICENSES).graph(found("warrant-1 warrant-2")).claims())
                .containsExactly("argument by warrant-1", "argument by warrant-2");
        assertThat(linked(LICENSES).graph(found("warrant-1 warrant-2")).claims())
                .containsExactly("argument");
        assertThat(convergent(LICENSES).graph(found("grounds-1")).claims()).containsExactly("argument");
    }

    @Test
    void graph_oneOfTwoConvergentWarrantsStands_isToldApart() {
        ArgumentGraph graph = convergent(FITS, LICENSES)
                .graph(found("warrant-1 warrant-2", "fits MET", "licenses warrant-1 UNMET", "licenses warrant-2 MET"));

        assertThat(graph.accepted()).isTrue();
        assertThat(graph.labelled())
                .containsExactly(
                        "the argument by warrant-1 is defeated, attacked by doubt `licenses` of warrant-1",
                        "the argument by warrant-2 is accepted",
                        "doubt: `licenses` of warrant-1 is unmet, not answered");
        assertThat(graph.strength()).isEqualTo(0.875);
        assertThat(graph.weighing())
                .containsExactly(
                        "the argument by warrant-1 has strength 0.500",
                        "  for `fits` by warrant-1: 0.500",
                        "  against `licenses` by warrant-1: 0.500",
                        "the argument by warrant-2 has strength 0.875",
                        "  for `fits` by warrant-2: 0.500",
                        "  for `licenses` by warrant-2: 0.500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grounded grounds-1 UNMET", "licenses warrant-9 UNMET", "licenses UNMET"})
    void graph_doubtThatIsNotOfOneWarrant_bearsOnEveryConvergentOne(String doubt) {
        ArgumentGraph graph = convergent(GROUNDED, LICENSES)
                .graph(found(
                        "warrant-1 warrant-2 grounds-1",
                        "grounded grounds-1 MET",
                        "licenses warrant-1 MET",
                        "licenses warrant-2 MET",
                        doubt));

        assertThat(graph.accepted()).isFalse();
    }

    @Test
    void graph_questionOfAllWarrantsTogether_bearsOnEveryConvergentOne() {
        ArgumentGraph graph = convergent(concern("licenses", new Target.Whole(Part.Kind.WARRANT), 1))
                .graph(found("warrant-1 warrant-2", "licenses UNMET"));

        assertThat(graph.accepted()).isFalse();
        assertThat(graph.strength()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, 1, 0.75, true",
        "MET, 2, 0.875, true",
        "MET, 3, 0.9375, true",
        "UNMET, 1, 0.25, false",
        "UNMET, 2, 0.125, false",
        "UNCLEAR, 1, 0.25, false",
        "NOT_APPLICABLE, 1, 0.5, true",
    })
    void graph_oneQuestion_bearsByItsWeight(Outcome outcome, int weight, double strength, boolean accepted) {
        ArgumentGraph graph = linked(concern("fits", new Target.Whole(Part.Kind.CLAIM), weight))
                .graph(found("claim-1", "fits " + outcome));

        assertThat(graph.strength()).isEqualTo(strength);
        assertThat(graph.accepted()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, 0.75, true",
        "MET, UNMET, 0.25, false",
        "UNMET, MET, 0.25, false",
        "UNMET, UNMET, 0.25, false",
        "MET, UNCLEAR, 0.25, false",
    })
    void graph_questionOfSeveralParts_countsOnce(Outcome first, Outcome second, double strength, boolean accepted) {
        ArgumentGraph graph = linked(GROUNDED)
                .graph(found("grounds-1 grounds-2", "grounded grounds-1 " + first, "grounded grounds-2 " + second));

        assertThat(graph.strength()).isEqualTo(strength);
        assertThat(graph.accepted()).isEqualTo(accepted);
    }

    @Test
    void graph_partWithoutFinding_isUnclear() {
        ArgumentGraph graph = linked(GROUNDED).graph(found("grounds-1 grounds-2", "grounded grounds-1 MET"));

        assertThat(graph.strength()).isEqualTo(0.25);
        assertThat(graph.labelled())
                .containsExactly(
                        "the argument is defeated, attacked by doubt `grounded` of grounds-2",
                        "doubt: `grounded` of grounds-2 is unclear, not answered");
    }

    @Test
    void graph_findingOnAllPartsAtOnce_leavesNoneOpen() {
        ArgumentGraph graph = linked(GROUNDED).graph(found("grounds-1 grounds-2", "grounded MET"));

        assertThat(graph.strength()).isEqualTo(0.75);
        assertThat(graph.labelled()).containsExactly("the argument is accepted");
    }

    @Test
    void graph_questionNeverAsked_isADoubt() {
        ArgumentGraph graph = linked(FITS, GROUNDED).graph(found("claim-1 grounds-1", "fits MET"));

        assertThat(graph.labelled())
                .containsExactly(
                        "the argument is defeated, attacked by doubt `grounded`",
                        "doubt: `grounded` is unclear, not answered");
    }

    @ParameterizedTest
    @CsvSource({
        "MET, true, 0.625, 'the argument is accepted|doubt: `licenses` of warrant-1 is unmet, answered by backing-1'",
        "UNMET, false, 0.125, 'the argument is defeated, attacked by doubt `licenses` of warrant-1, doubt `backed` of backing-1"
                + "|doubt: `licenses` of warrant-1 is unmet, not answered|doubt: `backed` of backing-1 is unmet, not answered'",
    })
    void graph_doubtWithBacking_isAnsweredIfThatIsMet(
            Outcome backed, boolean accepted, double strength, String labelled) {
        ArgumentGraph graph = linked(DEFENDED, BACKED)
                .graph(found("warrant-1 backing-1", "licenses warrant-1 UNMET", "backed backing-1 " + backed));

        assertThat(graph.accepted()).isEqualTo(accepted);
        assertThat(graph.labelled()).containsExactly(labelled.split("\\|"));
        assertThat(graph.strength()).isEqualTo(strength);
    }

    @Test
    void graph_doubtThatBackingMayNotAnswer_stands() {
        Findings findings = found("warrant-1 backing-1", "licenses warrant-1 UNMET", "backed backing-1 MET");

        assertThat(linked(LICENSES, BACKED).graph(findings).accepted()).isFalse();
        assertThat(linked(LICENSES, BACKED).graph(findings).strength()).isEqualTo(0.5);
    }

    @Test
    void graph_backingOfWhichNothingIsAsked_answersNothing() {
        ArgumentGraph graph = linked(DEFENDED).graph(found("warrant-1 backing-1", "licenses warrant-1 UNMET"));

        assertThat(graph.accepted()).isFalse();
        assertThat(graph.strength()).isEqualTo(0.25);
    }

    @Test
    void graph_backingOfWhichOneQuestionIsNotMet_answersNothing() {
        Concern alsoKnown = concern("known", new Target.Each(Part.Kind.BACKING), 1);
        Findings findings = found(
                "warrant-1 backing-1", "licenses warrant-1 UNMET", "backed backing-1 MET", "known backing-1 UNCLEAR");

        assertThat(linked(DEFENDED, BACKED, alsoKnown).graph(findings).attacks().arguments())
                .doesNotContain("backing-1");
    }

    @ParameterizedTest
    @CsvSource({"UNMET, false, 0.25", "UNCLEAR, false, 0.25", "MET, true, 0.375"})
    void graph_rebuttal_isAnsweredIfEverythingAskedOfItIsMet(Outcome answered, boolean accepted, double strength) {
        Findings ofEach = found("rebuttal-1", "answered rebuttal-1 " + answered);
        Findings ofAll = found("rebuttal-1", "answered " + answered);

        assertThat(linked(ANSWERED).graph(ofEach).accepted()).isEqualTo(accepted);
        assertThat(linked(ANSWERED).graph(ofEach).strength()).isEqualTo(strength);
        assertThat(linked(ALL_ANSWERED).graph(ofAll).accepted()).isEqualTo(accepted);
        assertThat(linked(ALL_ANSWERED).graph(ofAll).strength()).isEqualTo(strength);
    }

    @Test
    void labelled_rebuttals_areToldWithWhatIsOpen() {
        assertThat(linked(ANSWERED)
                        .graph(found("rebuttal-1", "answered rebuttal-1 UNMET"))
                        .labelled())
                .containsExactly(
                        "the argument is defeated, attacked by rebuttal-1",
                        "rebuttal-1 (`answered` of rebuttal-1 is unmet), not answered");
        assertThat(linked(ALL_ANSWERED)
                        .graph(found("rebuttal-1", "answered UNMET"))
                        .labelled())
                .containsExactly(
                        "the argument is defeated, attacked by rebuttal-1",
                        "rebuttal-1 (`answered` is unmet), not answered");
        assertThat(linked(ANSWERED)
                        .graph(found("rebuttal-1", "answered rebuttal-1 MET"))
                        .labelled())
                .containsExactly("the argument is accepted", "rebuttal-1, answered by reply to rebuttal-1");
    }

    @Test
    void labelled_questionOfARebuttalThatIsNotThere_isADoubt() {
        ArgumentGraph graph = linked(ANSWERED)
                .graph(found("rebuttal-1", "answered rebuttal-1 MET", "answered rebuttal-9 NOT_APPLICABLE"));
        ArgumentGraph doubted =
                linked(ANSWERED).graph(found("rebuttal-1", "answered rebuttal-1 MET", "answered rebuttal-9 UNMET"));

        assertThat(graph.labelled())
                .containsExactly("the argument is accepted", "rebuttal-1, answered by reply to rebuttal-1");
        assertThat(doubted.labelled())
                .containsExactly(
                        "the argument is defeated, attacked by doubt `answered` of rebuttal-9",
                        "doubt: `answered` of rebuttal-9 is unmet, not answered",
                        "rebuttal-1, answered by reply to rebuttal-1");
    }

    @Test
    void graph_rebuttalThatIsNotAskedAbout_stands() {
        ArgumentGraph graph = linked(FITS).graph(found("rebuttal-1", "fits MET"));

        assertThat(graph.accepted()).isFalse();
        assertThat(graph.strength()).isEqualTo(0.5);
    }

    @Test
    void strength_noRebuttalWhereThatIsMet_isNoSupport() {
        assertThat(linked(ANSWERED).graph(found("claim-1", "answered MET")).strength())
                .isEqualTo(0.5);
        assertThat(linked(ANSWERED).graph(found("claim-1", "answered UNCLEAR")).strength())
                .isEqualTo(0.25);
    }

    /** The reply has 0.875, the rebuttal 0.5 * 0.125 = 0.0625, the claim 0.5 - 0.5 * 0.0625. */
    @Test
    void strength_reply_isAsStrongAsAllThatWasAskedOfTheRebuttal() {
        Concern relevant = concern("relevant", new Target.Each(Part.Kind.REBUTTAL), 2);

        double strength = linked(ANSWERED, relevant)
                .graph(found("rebuttal-1", "answered rebuttal-1 MET", "relevant rebuttal-1 MET"))
                .strength();

        assertThat(strength).isEqualTo(0.46875, within(1e-12));
    }

    @Test
    void rules_questionOfTheDraft_bearsOnNothing() {
        ArgumentRules rules = linked(FITS, concern("short", Target.DRAFT, 1), GROUNDED);

        assertThat(rules.questions()).containsExactly("fits", "grounded");
    }

    @Test
    void rules_linkedAndWithoutDefence_areAllOrNothing() {
        assertThat(linked(FITS, LICENSES).allOrNothing()).isTrue();
        assertThat(linked(FITS, DEFENDED).allOrNothing()).isFalse();
        assertThat(convergent(FITS, LICENSES).allOrNothing()).isFalse();
    }

    @Test
    void concern_kind_isThatOfItsTarget() {
        assertThat(FITS.kind()).contains(Part.Kind.CLAIM);
        assertThat(GROUNDED.kind()).contains(Part.Kind.GROUNDS);
        assertThat(concern("short", Target.DRAFT, 1).kind()).isEmpty();
    }

    @Test
    void concern_withoutWeight_isRefused() {
        assertThatThrownBy(() -> concern("fits", Target.DRAFT, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: must be 1 or more, got 0 for `fits`");
    }

    private static ArgumentRules linked(Concern... concerns) {
        return new ArgumentRules(List.of(concerns), Structure.LINKED);
    }

    private static ArgumentRules convergent(Concern... concerns) {
        return new ArgumentRules(List.of(concerns), Structure.CONVERGENT);
    }

    private static Concern concern(String id, Target target, int weight) {
        return new Concern(id, target, weight, Defence.NONE);
    }

    /** Parts by id, and what was found: {@code QUESTION OUTCOME} or {@code QUESTION PART OUTCOME}. */
    private static Findings found(String parts, String... findings) {
        List<Part> all = new ArrayList<>();
        for (String id : parts.split(" ")) {
            Part.Kind kind = Part.Kind.valueOf(id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT));
            int number = Integer.parseInt(id.substring(id.indexOf('-') + 1));
            all.add(Part.of(kind, number, "text", new Anchor.Implicit()));
        }
        return new Findings(
                new Argument(all),
                Arrays.stream(findings).map(ArgumentGraphCasesTest::finding).toList());
    }

    private static Finding finding(String text) {
        String[] words = text.split(" ");
        Outcome outcome = Outcome.valueOf(words[words.length - 1]);
        Finding whole = Finding.of(words[0], outcome, "judge", Basis.OPINION, "");
        return Optional.of(words)
                .filter(w -> w.length == 3)
                .map(w -> whole.about(w[1]))
                .orElse(whole);
    }
}
