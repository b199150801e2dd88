package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.test.HostileTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hundreds of hostile drafts, questions and sources: none changes a verdict by its structure. */
class HostileTextsTest {
    private static final CriticalQuestion RIGHT = Plans.ofDraft("right");
    private static final CriticalQuestion FAIR = Plans.ofEach("fair", Part.Kind.GROUNDS);
    private static final Keys GUESSED = new Keys("another secret of sixteen bytes".getBytes(StandardCharsets.UTF_8));
    private static final Map<String, String> TEXTS =
            HostileTexts.against("right", GUESSED.key("critic", "right", 1, 1), GUESSED.fence("answer\nx"));
    private static final String HARMLESS = "The weather was fine that day.";

    /** Where somebody else's text gets into a deliberation. */
    private enum Where {
        DRAFT,
        QUESTION,
        SOURCE,
        NAME_OF_SOURCE,
        EARLIER_TURN,
        TOOL_RESULT,
        REASON;

        private String in(Where where, String text) {
            return this == where ? text : HARMLESS;
        }
    }

    @Test
    void texts_areHundreds() {
        assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(Map.copyOf(TEXTS).values().stream().distinct().count()).isGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void deliberate_hostileText_isJudgedLikeAHarmlessOne(Where where) {
        List<String> different = new ArrayList<>();
        Map<String, List<Outcome>> harmless = Map.of(
                "Yes", outcomes(deliberate(where, HARMLESS, "Yes", (request, own) -> own)),
                "No", outcomes(deliberate(where, HARMLESS, "No", (request, own) -> own)));

        TEXTS.forEach((name, text) -> {
            String verdict = (name.length() + where.ordinal()) % 2 == 0 ? "Yes" : "No";
            Deliberation hostile = deliberate(where, text, verdict, (request, own) -> own);
            if (!outcomes(hostile).equals(harmless.get(verdict))) {
                different.add(name + " with " + verdict + ": " + outcomes(hostile));
            }
        });

        assertThat(different).isEmpty();
    }

    /** A critic that repeats all it was shown before its own lines, or instead of them. */
    @ParameterizedTest
    @EnumSource(Where.class)
    void deliberate_criticRepeatsTheHostileText_gainsNothing(Where where) {
        List<String> gained = new ArrayList<>();

        TEXTS.forEach((name, text) -> {
            boolean instead = (name.length() + where.ordinal()) % 2 == 0;
            Deliberation repeated =
                    deliberate(where, text, "No", (request, own) -> instead ? text : request.asText() + "\n" + own);
            if (metAnywhere(repeated)) {
                gained.add(name);
            }
        });

        assertThat(gained).isEmpty();
    }

    @Test
    void deliberate_hostileDraftThatIsAgreedTo_goesOutAsItIs() {
        TEXTS.forEach((name, text) -> {
            Deliberation agreed = deliberate(Where.DRAFT, text, "Yes", (request, own) -> own);

            assertThat(agreed.agreed()).as(name).isTrue();
            assertThat(agreed.reply().text()).as(name).isEqualTo("one ground. " + text);
        });
    }

    private static Deliberation deliberate(
            Where where, String text, String verdict, BiFunction<Request, String, String> critic) {
        ObedientCritic model = ObedientCritic.drafting("one ground. " + where.in(Where.DRAFT, text))
                .answering(Plan.found(Part.Kind.GROUNDS), "one ground")
                .answering(
                        "right",
                        verdict + ", because " + where.in(Where.REASON, text).replaceAll("\\R", " "))
                .answering("fair", verdict)
                .changing((request, reply) -> reply.withText(critic.apply(request, reply.text())));
        Request request = Request.of(List.of(
                        Message.user(where.in(Where.EARLIER_TURN, text)),
                        Message.assistant("well"),
                        Message.tool(where.in(Where.TOOL_RESULT, text)),
                        Message.user("How many? " + where.in(Where.QUESTION, text))))
                .withSources(List.of(new Source(where.in(Where.NAME_OF_SOURCE, text), where.in(Where.SOURCE, text))));
        return Plans.scaffold(Plans.plan(List.of(Plans.quoted(Part.Kind.GROUNDS, 1, 4)), RIGHT, FAIR))
                .deliberate(model, request);
    }

    private static List<Outcome> outcomes(Deliberation deliberation) {
        return List.of(
                deliberation.agreed() ? Outcome.MET : Outcome.UNMET,
                outcome(deliberation, "right"),
                outcome(deliberation, "fair"),
                outcome(deliberation, Plan.found(Part.Kind.GROUNDS)));
    }

    private static boolean metAnywhere(Deliberation deliberation) {
        return deliberation.agreed()
                || outcome(deliberation, "right") == Outcome.MET
                || outcome(deliberation, "fair") == Outcome.MET;
    }

    private static Outcome outcome(Deliberation deliberation, String question) {
        return deliberation.bestAttempt().findings().of(question);
    }
}
