package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.Part;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.toulmin.Faults.Fault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rule 7: the same script, replies, secret and clock give the same transcript; another secret changes nothing but keys and fences. */
class SameInputsSameTranscriptTest {
    private static final CriticalQuestion RIGHT = Plans.ofDraft("right");
    private static final CriticalQuestion FAIR = Plans.ofEach("fair", Part.Kind.GROUNDS);
    private static final Plan PLAN = Plans.attempts(
            Plans.plan(
                    List.of(PartShape.of(Part.Kind.GROUNDS, 1, 4), Plans.quoted(Part.Kind.REBUTTAL, 0, 2)),
                    RIGHT,
                    FAIR),
            3);
    private static final Request REQUEST =
            Request.of("How many apples?").withSources(List.of(new Source("sheet", "3 apples")));

    @Property(tries = 100)
    void deliberate_again_givesTheSameTranscript(@ForAll @Size(max = 6) List<Fault> faults) {
        Supplier<Deliberation> run = () -> deliberate(faults, Plans.SECRET);

        assertThat(outcome(run)).isEqualTo(outcome(run));
    }

    @Property(tries = 100)
    void deliberate_otherSecret_comesToTheSame(
            @ForAll @Size(max = 6) List<Fault> faults, @ForAll @Size(32) byte[] secret) {
        Supplier<Deliberation> run = () -> deliberate(faults, Plans.SECRET);
        Supplier<Deliberation> other = () -> deliberate(faults, secret);

        assertThat(judgements(outcome(other))).isEqualTo(judgements(outcome(run)));
    }

    @Test
    void deliberate_otherSecret_asksTheSameUpToItsMarks() {
        List<Request> first = requests(Plans.SECRET);
        List<Request> second = requests("quite another secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(first).isNotEqualTo(second);
        assertThat(first.stream().map(SameInputsSameTranscriptTest::withoutMarks))
                .containsExactlyElementsOf(second.stream()
                        .map(SameInputsSameTranscriptTest::withoutMarks)
                        .toList());
    }

    @Test
    void deliberate_criticQuotesKeysAndFences_findingsAreTheSameUnderEverySecret() {
        Supplier<ObedientCritic> silent = () -> ObedientCritic.drafting("7")
                .answering("right", "Hm")
                .changing((request, reply) -> reply.withText(request.asText() + reply.text()));

        List<Attempt> first = Plans.scaffold(Plans.plan(RIGHT))
                .deliberate(silent.get(), REQUEST)
                .attempts();
        List<Attempt> second = ToulminScaffold.of(Plans.plan(RIGHT))
                .deliberate(silent.get(), REQUEST)
                .attempts();

        assertThat(first.get(0).findings()).isEqualTo(second.get(0).findings());
    }

    /** The outcome, or the problem by which it ended. */
    private static Object outcome(Supplier<Deliberation> run) {
        try {
            return run.get();
        } catch (dev.scaffold.ModelException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private static Object judgements(Object outcome) {
        return outcome instanceof Deliberation d
                ? Map.of("attempts", d.attempts(), "verdict", d.verdict(), "reply", d.reply(), "judged", judged(d))
                : outcome;
    }

    private static List<Event> judged(Deliberation deliberation) {
        return deliberation.transcript().events().stream()
                .filter(e -> !(e instanceof Event.Calling) && !(e instanceof Event.Replied))
                .toList();
    }

    private static Deliberation deliberate(List<Fault> faults, byte[] secret) {
        int[] now = {0};
        InstantSource clock = () -> Instant.ofEpochMilli(now[0]++);
        return ToulminScaffold.of(PLAN)
                .withSecret(secret::clone)
                .withClock(clock)
                .deliberate(new Faults(model(), faults), REQUEST);
    }

    private static List<Request> requests(byte[] secret) {
        ObedientCritic model = model();
        ToulminScaffold.of(PLAN).withSecret(secret::clone).deliberate(model, REQUEST);
        return model.requests();
    }

    private static ObedientCritic model() {
        return ObedientCritic.drafting("3 apples, one ground", "4 apples, one ground", "5 apples")
                .answering(Plan.found(Part.Kind.GROUNDS), "3 apples", "one ground")
                .answering(Plan.found(Part.Kind.REBUTTAL), "none")
                .answering("right", "No, it is 7")
                .answering("fair", "1: Yes", "2: Unsure");
    }

    private static List<String> withoutMarks(Request request) {
        List<String> texts = new ArrayList<>();
        for (Message message : request.messages()) {
            String text = message.text();
            for (Map.Entry<String, String> mark : request.marks().entrySet()) {
                text = text.replace(mark.getValue(), mark.getKey());
            }
            texts.add(text);
        }
        return texts;
    }
}
