package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Deliberation;
import dev.scaffold.Request;
import org.junit.jupiter.api.Test;

/** What models are told has a version and a hash, and can be replaced. */
class PromptsTest {
    private static final Prompts OWN = with("own-1", "Look hard at this answer.", Prompts.BUILT_IN.menu());

    private static Prompts with(String version, String head, String menu) {
        Prompts b = Prompts.BUILT_IN;
        return new Prompts(
                version,
                head,
                b.task(),
                b.parts(),
                b.copied(),
                b.orNone(),
                b.several(),
                b.knownHead(),
                menu,
                b.eachSuffix(),
                b.quoteSuffix(),
                b.form(),
                b.demonstration(),
                b.closing(),
                b.repairHead(),
                b.repairClosing(),
                b.draftCut(),
                b.devices());
    }

    @Test
    void withPrompts_ownOnes_areWhatTheCriticIsTold() {
        ObedientCritic model = ObedientCritic.drafting("7").answering("right", "Yes");

        Deliberation deliberation = Plans.scaffold(Plans.plan(Plans.ofDraft("right")))
                .withPrompts(OWN)
                .deliberate(model, Request.of("?"));

        assertThat(deliberation.agreed()).isTrue();
        assertThat(model.criticRequests().get(0).asText())
                .contains("Look hard at this answer.")
                .doesNotContain(Prompts.BUILT_IN.criticHead());
    }

    @Test
    void transcript_always_tellsTheHashOfThePrompts() {
        ObedientCritic model = ObedientCritic.drafting("7").answering("right", "Yes");
        ToulminScaffold scaffold = Plans.scaffold(Plans.plan(Plans.ofDraft("right")));

        Deliberation builtIn = scaffold.deliberate(model, Request.of("?"));
        Deliberation own = scaffold.withPrompts(OWN).deliberate(model, Request.of("?"));

        assertThat(builtIn.transcript().prompts()).isEqualTo(Prompts.BUILT_IN.hash());
        assertThat(own.transcript().prompts()).isEqualTo(OWN.hash()).isNotEqualTo(Prompts.BUILT_IN.hash());
    }

    @Test
    void hash_anyTextOrVersionChanged_isAnother() {
        assertThat(Prompts.BUILT_IN.hash()).matches("[0-9a-f]{12}").isEqualTo(Prompts.BUILT_IN.hash());
        assertThat(with("other", Prompts.BUILT_IN.criticHead(), Prompts.BUILT_IN.menu())
                        .hash())
                .isNotEqualTo(Prompts.BUILT_IN.hash());
    }

    @Test
    void menu_thatBeginsWithAWordOfTheMenu_isRefused() {
        assertThatThrownBy(() -> with("own-2", "Look.", "Yes, No or Unsure:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("menu:");
    }
}
