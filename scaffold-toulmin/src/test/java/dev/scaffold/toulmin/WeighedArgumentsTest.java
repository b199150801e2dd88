package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Part;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.ClaimAccepted;
import dev.scaffold.toulmin.graph.ArgumentRules;
import dev.scaffold.toulmin.graph.Concern;
import dev.scaffold.toulmin.graph.Defence;
import dev.scaffold.toulmin.graph.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gates that weigh the argument, in whole deliberations. */
class WeighedArgumentsTest {
    private static final Request REQUEST = Request.of("Is it safe?");
    private static final CriticalQuestion LICENSES =
            CriticalQuestion.weighed("licenses", new Target.Each(Part.Kind.WARRANT), "Does it follow?", 1);
    private static final CriticalQuestion BACKED =
            CriticalQuestion.weighed("backed", new Target.Each(Part.Kind.BACKING), "Is it so?", 1);
    private static final CriticalQuestion ANSWERED =
            CriticalQuestion.weighed("answered", new Target.Each(Part.Kind.REBUTTAL), "Is it answered?", 1);
    private static final String DRAFT = "It rests. It holds by law. Unless it rains. So it is safe.";

    @Test
    void deliberate_doubtThatBackingAnswers_isAgreed() {
        ObedientCritic model = critic().answering("licenses", "1: No").answering("backed", "1: Yes");

        Deliberation deliberation = deliberate(model, REQUEST);

        assertThat(deliberation.agreed()).isTrue();
        assertThat(((Verdict.Agreed) deliberation.verdict()).restsOn()).contains("backed", "answered");
    }

    @Test
    void deliberate_doubtBeforeTheBackingIsKnown_isNotTheEnd() {
        ObedientCritic model = critic().answering("licenses", "1: No")
                .answering("backed", "1: Yes")
                .changing((request, reply) -> request.marks().containsKey("{key:licenses}")
                                && request.marks().containsKey("{key:warrant-found}")
                        ? reply.withText(withoutBacking(request, reply.text()))
                        : reply);

        Deliberation deliberation = deliberate(model, REQUEST);

        assertThat(model.criticRequests()).hasSize(2);
        assertThat(deliberation.agreed()).isTrue();
    }

    @Test
    void deliberate_doubtThatNothingAnswers_saysWhatDefeatsTheArgument() {
        ObedientCritic model = critic().answering("licenses", "1: No").answering("backed", "1: No");

        Deliberation deliberation = deliberate(model, REQUEST);

        assertThat(deliberation.verdict()).isInstanceOf(Verdict.Withheld.class);
        assertThat(deliberation.reply().text())
                .contains("- not so: claim accepted")
                .contains("the argument is defeated, attacked by doubt `licenses` of warrant-1");
    }

    @Test
    void reply_agreedWithARebuttal_isPutAsPresumable() {
        ObedientCritic model = critic().answering("licenses", "1: Yes").answering("backed", "1: Yes");

        Deliberation deliberation = deliberate(model, REQUEST);

        assertThat(deliberation.reply().text()).isEqualTo("Presumably:\n\n" + DRAFT);
    }

    @Test
    void reply_agreedInAFormWithoutRoom_isTheDraft() {
        ObedientCritic model = critic().answering("licenses", "1: Yes").answering("backed", "1: Yes");

        Deliberation deliberation = deliberate(model, REQUEST.withFormat(ReplyFormat.JSON_OBJECT));

        assertThat(deliberation.reply().text()).isEqualTo(DRAFT);
    }

    private static ObedientCritic critic() {
        return ObedientCritic.drafting(DRAFT)
                .answering(Plan.found(Part.Kind.WARRANT), "It rests.")
                .answering(Plan.found(Part.Kind.BACKING), "It holds by law.")
                .answering(Plan.found(Part.Kind.REBUTTAL), "Unless it rains.")
                .answering("answered", "1: Yes");
    }

    private static String withoutBacking(Request request, String reply) {
        String found = ObedientCritic.keys(request).getOrDefault(Plan.found(Part.Kind.BACKING), "");
        String asked = ObedientCritic.keys(request).getOrDefault("backed", "");
        return reply.lines()
                .filter(line -> !line.startsWith(found) && !line.startsWith(asked))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static Deliberation deliberate(ObedientCritic model, Request request) {
        Plan plan = Plans.plan(
                List.of(
                        PartShape.of(Part.Kind.WARRANT, 1, 3),
                        PartShape.of(Part.Kind.BACKING, 0, 3),
                        PartShape.of(Part.Kind.REBUTTAL, 0, 3)),
                LICENSES,
                BACKED,
                ANSWERED);
        ArgumentRules rules = new ArgumentRules(
                List.of(
                        new Concern("licenses", LICENSES.target(), 1, Defence.BACKING),
                        new Concern("backed", BACKED.target(), 1, Defence.NONE),
                        new Concern("answered", ANSWERED.target(), 1, Defence.NONE)),
                Structure.LINKED);
        return Plans.scaffold(Plans.agreeWhen(plan, new ClaimAccepted(rules))).deliberate(model, request);
    }
}
