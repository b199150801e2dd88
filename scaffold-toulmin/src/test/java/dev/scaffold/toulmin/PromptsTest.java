package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.scaffold.Deliberation;
import dev.scaffold.Part;
import dev.scaffold.Request;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models are told has a version and a hash, and can be replaced. */
class PromptsTest {
    private static final Prompts OWN =
            Prompts.BUILT_IN.withVersion("own-1").withCriticHead("Look hard at this answer.");

    /** Each text replaced by itself with a word behind it. */
    static Stream<Prompts> oneTextReplaced() {
        Prompts b = Prompts.BUILT_IN;
        DevicePrompts d = b.devices();
        Stream<Prompts> texts = Stream.of(
                b.withVersion(b.version() + " changed"),
                b.withCriticHead(b.criticHead() + " changed"),
                b.withTask(b.task() + " changed"),
                b.withCopied(b.copied() + " changed"),
                b.withOrNone(b.orNone() + " changed"),
                b.withSeveral(b.several() + " changed"),
                b.withKnownHead(b.knownHead() + " changed"),
                b.withMenu(b.menu() + " changed"),
                b.withEachSuffix(b.eachSuffix() + " changed"),
                b.withQuoteSuffix(b.quoteSuffix() + " changed"),
                b.withForm(b.form() + " changed"),
                b.withDemonstration(spokenOf(b.demonstration())),
                b.withClosing(b.closing() + " changed"),
                b.withRepairHead(b.repairHead() + " changed"),
                b.withRepairClosing(b.repairClosing() + " changed"),
                b.withDraftCut(b.draftCut() + " changed"),
                b.withDevices(d.withInline(d.inline() + " changed")),
                b.withDevices(d.withTask(d.task() + " changed")),
                b.withDevices(d.withWrite(d.write() + " changed")),
                b.withDevices(d.withSelect(d.select() + " changed")),
                b.withDevices(d.withFreshHead(d.freshHead() + " changed")),
                b.withDevices(d.withFormula(d.formula() + " changed")));
        Stream<Prompts> parts =
                Arrays.stream(Part.Kind.values()).map(kind -> b.withPart(kind, b.asking(kind) + " changed"));
        Stream<Prompts> counters = Arrays.stream(CounterBy.values())
                .map(by -> b.withDevices(d.withCounter(by, d.asking(by) + " changed")));
        return Stream.of(texts, parts, counters).flatMap(s -> s);
    }

    private static Demonstration spokenOf(Demonstration d) {
        return new Demonstration(
                d.question() + " changed",
                d.answer(),
                d.claim(),
                d.grounds(),
                d.warrant(),
                d.fitting(),
                d.misfit(),
                d.correct(),
                d.mistake());
    }

    @ParameterizedTest
    @MethodSource("oneTextReplaced")
    void with_oneText_changesThatOneAloneAndTheHash(Prompts prompts) {
        assertThat(prompts.toString().replace(" changed", "")).isEqualTo(Prompts.BUILT_IN.toString());
        assertThat(prompts.toString().split(" changed", -1)).hasSize(2);
        assertThat(prompts.hash()).isNotEqualTo(Prompts.BUILT_IN.hash());
    }

    @Test
    void with_eachText_isAnotherOne() {
        assertThat(oneTextReplaced().map(Prompts::hash)).doesNotHaveDuplicates();
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
        assertThat(Prompts.BUILT_IN.withVersion("other").hash()).isNotEqualTo(Prompts.BUILT_IN.hash());
    }

    @Test
    void menu_thatBeginsWithAWordOfTheMenu_isRefused() {
        assertThatThrownBy(() -> Prompts.BUILT_IN.withMenu("Yes, No or Unsure:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("menu:");
    }
}
