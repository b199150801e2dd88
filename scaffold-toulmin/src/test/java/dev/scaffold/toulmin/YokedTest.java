package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Experiments in which a gate reads what was found about another draft, and nothing of this one is told. */
class YokedTest {
    private static final Request REQUEST = Request.of("How many has she?");
    private static final CriticalQuestion RIGHT = Plans.ofDraft("right").withRepair("Work it out again.");

    @Test
    void yoked_ownFindingsMet_gateReadsTheOthersAndTheCriticIsStillAsked() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.", "It is 8.").answering("right", "Yes");
        List<Findings> own = new ArrayList<>();

        Deliberation deliberation = ToulminScaffold.of(Plans.attempts(Plans.plan(RIGHT), 3))
                .withYoke((attempt, found) -> {
                    own.add(found);
                    Outcome other = attempt == 1 ? Outcome.UNMET : Outcome.MET;
                    return found.map(f -> f.question().equals("right") ? f.turned(other, "another draft's") : f);
                })
                .deliberate(model, REQUEST);

        assertThat(own).hasSize(2).allSatisfy(f -> assertThat(f.of("right")).isEqualTo(Outcome.MET));
        assertThat(deliberation.attempts()).extracting(a -> a.verdict().word()).containsExactly("withheld", "agreed");
        assertThat(deliberation.transcript().usage().calls()).isEqualTo(4);
    }

    @Test
    void yoked_sameDraftAgain_gateReadsWhatBelongsToThatAttempt() {
        ObedientCritic model = ObedientCritic.drafting("It is 7.").answering("right", "Yes");

        Deliberation deliberation = ToulminScaffold.of(Plans.attempts(Plans.plan(RIGHT), 2))
                .withYoke((attempt, found) ->
                        found.map(f -> attempt == 1 && f.question().equals("right") ? f.turned(Outcome.UNMET, "") : f))
                .deliberate(model, REQUEST);

        assertThat(deliberation.attempts()).extracting(a -> a.verdict().word()).containsExactly("withheld", "withheld");
    }

    @Test
    void withoutQuotes_repairTellsTheQuestionAndTheAdviceAlone() {
        CriticalQuestion each = Plans.ofEach("fair", Part.Kind.GROUNDS);
        ObedientCritic model = ObedientCritic.drafting("one, two", "three")
                .answering(Plan.found(Part.Kind.GROUNDS), "one", "two")
                .answering("right", "No. 3 + 4 is 7.")
                .answering("fair", "1: Yes", "2: No");
        Plan plan = Plans.plan(List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4)), RIGHT, each);

        ToulminScaffold.of(Plans.attempts(plan, 2))
                .withRepairWords(RepairWords.WITHOUT_QUOTES)
                .deliberate(model, REQUEST);

        assertThat(model.draftRequests().get(1).messages().get(2).text())
                .contains("- Is right so? No. Work it out again.", "- Is fair so? No.")
                .doesNotContain("two", "3 + 4");
    }
}
