package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Anchor;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.CriticalQuestion.Quotable;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Threshold;
import dev.scaffold.test.Replies;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a critic's words come to: numbers of parts, quotes, thresholds. */
class CriticJudgementTest {
    private static final Request REQUEST = Request.of("Ann has 3 apples and buys 4. How many has she?");
    private static final String DRAFT = "3 apples and 4 more make 7. Yes, seven. Answer: 7";
    private static final Plan TWO_PARTS =
            Plans.plan(List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4)), Plans.ofEach("q", Part.Kind.GROUNDS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1: Yes, 2: Yes | MET | MET",
                "2: Yes, 1: No | UNMET | MET",
                "Yes | MET | MET",
                "No | UNMET | UNMET",
                "1: Yes | MET | UNCLEAR",
                "1: Yes, 3: Yes | MET | UNCLEAR",
                "3: Yes | UNCLEAR | UNCLEAR",
                "0: Yes | UNCLEAR | UNCLEAR",
                "0: Yes, 1: Yes | MET | UNCLEAR",
                "Yes, 2: No | MET | UNCLEAR",
                "1: Yes, 2: Yes, No | UNCLEAR | UNCLEAR",
                "1: Yes, 2: Yes, 3: No | UNCLEAR | UNCLEAR",
                "1: Yes, 2: Yes, 0: No | UNCLEAR | UNCLEAR",
                "1: Yes, 2: Yes, 2: No | MET | UNCLEAR",
                "1: Yes, 2: maybe | MET | UNCLEAR",
                "Yes, No | UNCLEAR | UNCLEAR",
            })
    void findings_ofTwoParts_goByTheirNumbers(String said, Outcome first, Outcome second) {
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering(Plan.found(Part.Kind.GROUNDS), "3 apples", "4 more")
                .answering("q", said.split(", "));

        List<Finding> findings = findings(TWO_PARTS, model);

        assertThat(findings).extracting(Finding::outcome).containsExactly(first, second);
        assertThat(findings).extracting(f -> f.part().orElse("")).containsExactly("grounds-1", "grounds-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Yes \"4 more make 7\" | MET",
                "Yes, it says \"4  more make 7\". | MET",
                "Yes | UNCLEAR",
                "Yes \"4 more make 8\" | UNCLEAR",
                "\"Yes\" | UNCLEAR",
                "Yes \"\" | UNCLEAR",
                "Yes \".\" | UNCLEAR",
                "No \"4 more make 7\" | UNMET",
                "No | UNMET",
                "No \"4 more make 8\" | UNCLEAR",
            })
    void findings_quoteAskedFor_isLookedUpInTheDraft(String said, Outcome outcome) {
        CriticalQuestion question = Plans.ofDraft("q").withQuoting(Set.of(Quotable.DRAFT));

        Finding finding = finding(question, said);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.raw().isPresent()).isEqualTo(outcome == Outcome.UNCLEAR);
        if (outcome == Outcome.MET) {
            assertThat(finding.quote()).containsInstanceOf(Anchor.Quoted.class).hasValueSatisfying(q -> assertThat(
                            ((Anchor.Quoted) q).source())
                    .isEqualTo("draft"));
        }
    }

    @ParameterizedTest
    @CsvSource({"QUESTION, buys 4, MET", "QUESTION, make 7, UNCLEAR", "PART, apples, MET", "PART, buys, UNCLEAR"})
    void findings_quoteAskedForElsewhere_isLookedUpThere(Quotable place, String quote, Outcome outcome) {
        CriticalQuestion question = Plans.ofAll("q", Part.Kind.GROUNDS).withQuoting(Set.of(place));
        Plan plan = Plans.plan(List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4)), question);
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering(Plan.found(Part.Kind.GROUNDS), "3 apples", "4 more")
                .answering("q", "Yes \"" + quote + "\"");

        assertThat(findings(plan, model)).extracting(Finding::outcome).containsExactly(outcome);
    }

    @Test
    void findings_quoteNotAskedFor_isNotLookedUp() {
        assertThat(finding(Plans.ofDraft("q"), "Yes \"stands nowhere\"").outcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.9, MET", "0.9, 0.91, MET", "0.9, 0.8999, UNCLEAR", "0.9, 0.2, UNCLEAR", "0, 0.1, MET"})
    void findings_threshold_onlyEverTurnsMetIntoUnclear(double least, double reached, Outcome outcome) {
        CriticalQuestion question = Plans.ofDraft("q").withThreshold(new Threshold(OptionalDouble.of(least), false));

        Finding yes = graded(question, "Yes", reached);
        Finding no = graded(question, "No", reached);

        assertThat(yes.outcome()).isEqualTo(outcome);
        assertThat(yes.probability())
                .hasValue(
                        Math.exp(Math.log(reached)) / (Math.exp(Math.log(reached)) + Math.exp(Math.log(1 - reached))));
        assertThat(no.outcome()).isEqualTo(Outcome.UNMET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findings_noProbabilities_countByWordOnlyIfTheScriptSaysSo(boolean elseByWord) {
        Threshold given = new Threshold(OptionalDouble.of(0.5), elseByWord);
        Threshold notFitted = new Threshold(OptionalDouble.empty(), elseByWord);

        assertThat(finding(Plans.ofDraft("q").withThreshold(given), "Yes").met())
                .isEqualTo(elseByWord);
        assertThat(graded(Plans.ofDraft("q").withThreshold(notFitted), "Yes", 0.99)
                        .met())
                .isEqualTo(elseByWord);
        assertThat(finding(Plans.ofDraft("q").withThreshold(given), "No").outcome())
                .isEqualTo(Outcome.UNMET);
    }

    @Test
    void findings_saidTwice_haveTheLowerProbability() {
        CriticalQuestion question = Plans.ofDraft("q").withThreshold(new Threshold(OptionalDouble.of(0.7), false));
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering("q", "Yes", "Yes")
                .changing((request, reply) -> Replies.graded(reply.text(), 0.9, 0.6));

        Finding finding = findings(Plans.plan(question), model).get(0);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(finding.probability().getAsDouble()).isBetween(0.599, 0.601);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Maybe | UNCLEAR | an answer off the menu",
                "Unsure, it does not say | UNCLEAR | it does not say",
                "No, it is 8 | UNMET | it is 8",
                "Yes, it is 7 | MET | it is 7",
            })
    void findings_reason_isTheCriticsOrWhatWasWrongWithIt(String said, Outcome outcome, String reason) {
        Finding finding = finding(Plans.ofDraft("q"), said);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.judgedBy()).isEqualTo("critic");
        assertThat(finding.raw().stream().flatMap(String::lines).distinct().toList())
                .isEqualTo(outcome == Outcome.UNCLEAR ? List.of(said) : List.of());
    }

    @Test
    void findings_nothingBehindTheKey_keepTheReply() {
        ObedientCritic model = ObedientCritic.drafting(DRAFT).changing((request, reply) -> Replies.text("Looks fine."));

        Finding finding = findings(Plans.plan(Plans.ofDraft("q")), model).get(0);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(finding.reason()).isEqualTo("the critic gave no answer under its key");
        assertThat(finding.raw()).hasValueSatisfying(raw -> assertThat(raw).startsWith("Looks fine."));
    }

    @Test
    void findings_nothingSaidOfOnePart_saysSoAndKeepsTheReply() {
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering(Plan.found(Part.Kind.GROUNDS), "3 apples", "4 more")
                .answering("q", "1: Yes");

        Finding second = findings(TWO_PARTS, model).get(1);

        assertThat(second.reason()).isEqualTo("the critic said nothing of this part");
        assertThat(second.raw()).hasValueSatisfying(raw -> assertThat(raw).contains("1: Yes"));
    }

    @Test
    void findings_contradiction_keepsBothLines() {
        ObedientCritic model = ObedientCritic.drafting(DRAFT).answering("q", "Yes", "No, it is 8");

        Finding finding = findings(Plans.plan(Plans.ofDraft("q")), model).get(0);

        assertThat(finding.reason()).isEqualTo("the critic contradicts itself");
        assertThat(finding.raw()).contains("Yes\nNo, it is 8");
    }

    @Test
    void findings_unsureWithAQuote_isNotLookedUp() {
        Finding finding = finding(Plans.ofDraft("q").withQuoting(Set.of(Quotable.DRAFT)), "Unsure about \"4 more\"");

        assertThat(finding.quote()).isEmpty();
        assertThat(finding.reason()).isEqualTo("about \"4 more\"");
    }

    @Test
    void findings_partThatStandsNowhere_isNotMetButMayBeUnmet() {
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering(Plan.found(Part.Kind.GROUNDS), "3 apples", "5 pears", "9 plums")
                .answering("q", "1: Yes", "2: Yes", "3: No");

        Plan quoted = Plans.plan(List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 4)), Plans.ofEach("q", Part.Kind.GROUNDS));

        List<Finding> findings = findings(quoted, model);

        assertThat(findings).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.UNCLEAR, Outcome.UNMET);
        assertThat(findings.get(1).reason()).isEqualTo("said of a part that is not found word for word");
    }

    @Test
    void findings_thresholdNotReached_saysWhatIsMissing() {
        Threshold given = new Threshold(OptionalDouble.of(0.9), false);
        Threshold notFitted = new Threshold(OptionalDouble.empty(), false);

        assertThat(finding(Plans.ofDraft("q").withThreshold(given), "Yes").reason())
                .isEqualTo("Yes, but the endpoint gave no probability");
        assertThat(graded(Plans.ofDraft("q").withThreshold(notFitted), "Yes", 0.99)
                        .reason())
                .isEqualTo("Yes, but no threshold was fitted for this critic");
        assertThat(graded(Plans.ofDraft("q").withThreshold(given), "Yes", 0.5).reason())
                .startsWith("Yes, but only with probability 0.5")
                .endsWith(", below 0.9");
    }

    private static Finding graded(CriticalQuestion question, String said, double probability) {
        ObedientCritic model = ObedientCritic.drafting(DRAFT)
                .answering("q", said)
                .changing((request, reply) -> Replies.graded(reply.text(), probability));
        return findings(Plans.plan(question), model).get(0);
    }

    private static Finding finding(CriticalQuestion question, String said) {
        return findings(Plans.plan(question), ObedientCritic.drafting(DRAFT).answering("q", said))
                .get(0);
    }

    private static List<Finding> findings(Plan plan, ObedientCritic model) {
        return Plans.scaffold(plan)
                .deliberate(model, REQUEST)
                .bestAttempt()
                .findings()
                .on("q");
    }
}
