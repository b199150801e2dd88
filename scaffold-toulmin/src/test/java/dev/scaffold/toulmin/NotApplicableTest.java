package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Judge;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Tool;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule 1: a question does not apply only where the script allows none of that part, and extraction says so on a keyed line, and code
 * sees no candidate in the draft. Deleting a reported part never turns a refusal into Agreed unless code sees none either.
 */
class NotApplicableTest {
    private static final String PLAIN = "3 + 4 = 7. Answer: 7";
    private static final String WITH_A_CANDIDATE = "3 + 4 = 7, unless two are eaten. Answer: 7";
    private static final String FOUND = Plan.found(Part.Kind.REBUTTAL);
    private static final CriticalQuestion ANSWERED = Plans.ofEach("answered", Part.Kind.REBUTTAL);

    @ParameterizedTest
    @CsvSource({
        "0, none, " + PLAIN + ", NOT_APPLICABLE",
        "0, (None.), " + PLAIN + ", NOT_APPLICABLE",
        "1, none, " + PLAIN + ", UNCLEAR",
        "0, , " + PLAIN + ", UNCLEAR",
        "0, '', " + PLAIN + ", UNCLEAR",
        "0, none, '" + WITH_A_CANDIDATE + "', UNCLEAR",
        "1, none, '" + WITH_A_CANDIDATE + "', UNCLEAR",
        "0, , '" + WITH_A_CANDIDATE + "', UNCLEAR",
    })
    void findings_noPartOfTheKind_applyOnlyUnderAllThreeConditions(
            int least, String said, String draft, Outcome outcome) {
        ObedientCritic model = ObedientCritic.drafting(draft).otherwise("Yes");
        ObedientCritic critic = said == null ? model.answering(FOUND) : model.answering(FOUND, said);

        Deliberation deliberation = deliberate(shape(least, 3), critic);

        assertThat(outcome(deliberation, "answered")).isEqualTo(outcome);
        assertThat(deliberation.agreed()).isEqualTo(outcome == Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(Part.Kind.class)
    void findings_kindThatIsNotLookedFor_neverSaveAQuestion(Part.Kind kind) {
        ObedientCritic model = ObedientCritic.drafting(PLAIN).otherwise("Yes");

        Deliberation deliberation = Plans.scaffold(Plans.plan(List.of(), Plans.ofEach("q", kind)))
                .deliberate(model, Request.of("How many?"));

        assertThat(outcome(deliberation, "q")).isEqualTo(Outcome.UNCLEAR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.Kind.class,
            names = {"CLAIM", "GROUNDS", "WARRANT"})
    void findings_kindThatEveryAnswerHas_alwaysApply(Part.Kind kind) {
        ObedientCritic model = ObedientCritic.drafting(PLAIN).otherwise("Yes").answering(Plan.found(kind), "none");

        Deliberation deliberation = Plans.scaffold(
                        Plans.plan(List.of(PartShape.of(kind, 0, 3)), Plans.ofEach("q", kind)))
                .deliberate(model, Request.of("How many?"));

        assertThat(outcome(deliberation, "q")).isEqualTo(Outcome.UNCLEAR);
    }

    /** What extraction may do to rebuttals that it has reported. */
    enum Deletion {
        SAYS_NONE("none"),
        SAYS_NONE_TWICE("none", "none"),
        SAYS_NOTHING(),
        SAYS_SOMETHING_ELSE("nothing to report");

        private final String[] lines;

        Deletion(String... lines) {
            this.lines = lines;
        }
    }

    @Property(tries = 300)
    void deliberate_allReportedPartsDeleted_neverAgreesUnlessCodeSeesNoneEither(
            @ForAll @Size(min = 1, max = 3) List<OnlyMetCountsTest.Said> said,
            @ForAll Deletion deletion,
            @ForAll boolean candidate) {
        ObedientCritic model = ObedientCritic.drafting(candidate ? WITH_A_CANDIDATE : PLAIN);
        ObedientCritic reporting =
                model.answering(FOUND, "Answer: 7", "3 + 4 = 7", "7").answering("answered", said(said));
        boolean before = deliberate(shape(0, 3), reporting).agreed();

        boolean after = deliberate(
                        shape(0, 3), reporting.answering(FOUND, deletion.lines).answering("answered", "Yes"))
                .agreed();

        boolean codeSeesNone = !candidate && deletion.name().startsWith("SAYS_NONE");
        assertThat(after).isEqualTo(codeSeesNone);
        assertThat(after && !before && !codeSeesNone).isFalse();
    }

    @Test
    void findings_partThatStandsNowhere_isNoWayAroundTheDetector() {
        ObedientCritic model = ObedientCritic.drafting(WITH_A_CANDIDATE)
                .otherwise("Yes")
                .answering(FOUND, "There is nothing to object to");

        Deliberation deliberation = deliberate(Plans.quoted(Part.Kind.REBUTTAL, 0, 3), model);

        assertThat(outcome(deliberation, "answered")).isEqualTo(Outcome.UNCLEAR);
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void findings_patternFoundNone_doNotApply() {
        PartShape byPattern = Plans.quoted(Part.Kind.REBUTTAL, 0, 3).byPattern(Pattern.compile("Unless: (.+)"));
        ObedientCritic model = ObedientCritic.drafting(PLAIN).otherwise("Yes");

        Deliberation deliberation = deliberate(byPattern, model);

        assertThat(outcome(deliberation, "answered")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void findings_patternThatTookTooLong_isUnclear() {
        PartShape endless = Plans.quoted(Part.Kind.REBUTTAL, 0, 3).byPattern(Pattern.compile("(7+)+x"));
        ObedientCritic model = ObedientCritic.drafting("7".repeat(5_000)).otherwise("Yes");

        Deliberation deliberation = deliberate(endless, model);

        assertThat(outcome(deliberation, FOUND)).isEqualTo(Outcome.UNCLEAR);
        assertThat(outcome(deliberation, "answered")).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void findings_patternMatchesNothingButSpace_isNoPart() {
        PartShape claim = PartShape.of(Part.Kind.CLAIM, 1, 1).byPattern(Pattern.compile("Answer:(.*)"));
        ObedientCritic model =
                ObedientCritic.drafting("I do not know. Answer:  ").otherwise("Yes");

        Deliberation deliberation = Plans.scaffold(Plans.plan(List.of(claim), Plans.ofDraft("q")))
                .deliberate(model, Request.of("How many?"));

        assertThat(outcome(deliberation, Plan.found(Part.Kind.CLAIM))).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void findings_tooManyParts_isUnmetAndNoneIsCutOff() {
        ObedientCritic model =
                ObedientCritic.drafting("1 2 3 4").otherwise("Yes").answering(FOUND, "1", "2", "3", "4");

        Deliberation deliberation = deliberate(shape(0, 3), model);

        assertThat(deliberation.verdict()).isEqualTo(new Verdict.Withheld(List.of(FOUND)));
        assertThat(deliberation.bestAttempt().argument().parts()).hasSize(4);
        assertThat(deliberation.bestAttempt().findings().on("answered")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es sind 7, es sei denn, zwei sind faul. Antwort: 7",
                "Le total est de 7, sauf si deux pommes sont pourries.",
                "El total es 7, salvo que haya un error en los datos.",
                "Het antwoord is 7, tenzij er twee rot zijn.",
                "У Анны 3 яблока, если два не сгнили. Ответ: 7",
                "安娜有七个苹果,除非两个坏了。",
            })
    void findings_draftInAnotherLanguage_theCriticAloneIsNotBelieved(String draft) {
        ObedientCritic model = ObedientCritic.drafting(draft).otherwise("Yes").answering(FOUND, "none");

        Deliberation deliberation = deliberate(shape(0, 3), model);

        Finding finding = deliberation.bestAttempt().findings().on("answered").get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(finding.reason())
                .isEqualTo("the critic reports no rebuttal, and the draft is hardly English, so code cannot tell");
        assertThat(deliberation.agreed()).isFalse();
    }

    @Test
    void findings_draftInAnotherLanguage_theScriptsOwnPatternIsBelieved() {
        PartShape byPattern = shape(0, 3).byPattern(Pattern.compile("es sei denn,? (.+)"));
        ObedientCritic without =
                ObedientCritic.drafting("Es sind drei und vier, also 7.").otherwise("Yes");
        ObedientCritic with = ObedientCritic.drafting("Es sind 7, es sei denn, zwei sind faul.")
                .answering("answered", "No");

        assertThat(outcome(deliberate(byPattern, without), "answered")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(deliberate(byPattern, with), "answered")).isEqualTo(Outcome.UNMET);
    }

    @Test
    void check_saysThatItDoesNotApply_isUnclear() {
        Tool tool = Tool.tool("stock");
        Plan plan = Plans.plan(Plans.ofDraft("in-stock").withJudge(new Judge.ByTool(tool)));

        Deliberation deliberation = Plans.scaffold(plan)
                .bind(tool, i -> i.met(dev.scaffold.Basis.TOOL, "").turned(Outcome.NOT_APPLICABLE, "none here"))
                .deliberate(ObedientCritic.drafting(PLAIN), Request.of("How many?"));

        Finding finding = deliberation.bestAttempt().findings().on("in-stock").get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(finding.part()).isEqualTo(Optional.empty());
    }

    private static String[] said(List<OnlyMetCountsTest.Said> said) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String number = (i + 1) + ": ";
            said.get(i).lines().forEach(line -> lines.add(number + line));
        }
        return lines.toArray(String[]::new);
    }

    private static PartShape shape(int least, int most) {
        return Plans.quoted(Part.Kind.REBUTTAL, least, most);
    }

    private static Deliberation deliberate(PartShape shape, ObedientCritic model) {
        return Plans.scaffold(Plans.plan(List.of(shape), ANSWERED)).deliberate(model, Request.of("How many?"));
    }

    private static Outcome outcome(Deliberation deliberation, String question) {
        return deliberation.bestAttempt().findings().of(question);
    }
}
