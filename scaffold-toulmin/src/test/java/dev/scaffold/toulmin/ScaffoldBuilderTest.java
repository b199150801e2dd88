package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Budget;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Target;
import dev.scaffold.toulmin.gates.AtLeast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScaffoldBuilderTest {
    private static final ScaffoldBuilder DEMO = ToulminScaffold.builder("demo");

    @Test
    void build_everythingSaid_isInThePlan() {
        Plan plan = DEMO.about("Sums.")
                .instruct("Show your work.")
                .draftAtMost(400)
                .critic("judge")
                .part(Plans.CLAIM)
                .ask(Plans.ofDraft("right"))
                .ask(Plans.weighed("short", 2))
                .questions(QuestionMode.SEPARATE)
                .agreeWhenAtLeast(2)
                .repair(2, "Again:")
                .otherwise(Disposition.CAVEAT)
                .limits(Budget.UNLIMITED.withCalls(9))
                .observe(new Share(1, 20))
                .onCriticFailure(Disposition.ABSTAIN)
                .build()
                .plan();

        assertThat(plan)
                .isEqualTo(new Plan(
                        "demo",
                        "Sums.",
                        new Plan.DraftInstruction(Optional.of("Show your work."), OptionalInt.of(400)),
                        Role.role("judge"),
                        List.of(Plans.CLAIM),
                        List.of(Plans.ofDraft("right"), Plans.weighed("short", 2)),
                        QuestionMode.SEPARATE,
                        new AtLeast(2, Map.of("short", 2)),
                        3,
                        Optional.of("Again:"),
                        Disposition.CAVEAT,
                        Budget.UNLIMITED.withCalls(9),
                        Extras.NONE.observing(new Share(1, 20)).onCriticFailure(Disposition.ABSTAIN)));
    }

    @Test
    void build_littleSaid_decidesByTheEssentialQuestions() {
        ToulminScaffold scaffold = DEMO.ask(Plans.ofDraft("right")).build().withSecret(Plans.SECRET::clone);

        Deliberation agreed =
                scaffold.deliberate(ObedientCritic.drafting("7").answering("right", "Yes"), Request.of("?"));
        Deliberation withheld =
                scaffold.deliberate(ObedientCritic.drafting("7").answering("right", "No"), Request.of("?"));

        assertThat(agreed.agreed()).isTrue();
        assertThat(withheld.agreed()).isFalse();
    }

    @Test
    void with_anything_leavesTheBuilderAsItWas() {
        ScaffoldBuilder one = DEMO.ask(Plans.ofDraft("right"));
        one.ask(Plans.ofDraft("more")).repair(5);

        assertThat(one.build().plan().questions())
                .extracting(CriticalQuestion::id)
                .containsExactly("right");
        assertThat(one.build().plan().maxAttempts()).isEqualTo(1);
    }

    @Test
    void build_generatedQuestions_areWeighedToo() {
        Plan plan = DEMO.ask(Plans.ofDraft("right"))
                .generate(new Generation(Part.Kind.GROUNDS, 3, 2, 4, Role.CRITIC, "The plainer ones."))
                .agreeWhenAtLeast(4)
                .build()
                .plan();

        assertThat(plan.agreeWhen())
                .isEqualTo(new AtLeast(4, Map.of("grounds-generated-1", 4, "grounds-generated-2", 4)));
    }

    @Test
    void build_nothingThatCouldFail_isRefused() {
        assertThatThrownBy(DEMO::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing could keep its gate from agreeing");
        assertThatThrownBy(DEMO.ask(Plans.weighed("short", 1))::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_countersThatNothingAsksAbout_isRefused() {
        assertThatThrownBy(DEMO.ask(Plans.ofDraft("right")).counter(CounterBy.NEGATION)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counter-arguments are answered");
    }

    @Test
    void build_checkThatDoesNotExist_isRefused() {
        assertThatThrownBy(DEMO.ask(CriticalQuestion.byCode("charm", Target.DRAFT, "charming"))::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("charming")
                .hasMessageContaining("arithmetic");
    }

    @Test
    void build_schemaThatIsNone_isRefused() {
        assertThatThrownBy(DEMO.ask(CriticalQuestion.byCode("form", Target.DRAFT, "schema", "{"))::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not JSON");
    }
}
