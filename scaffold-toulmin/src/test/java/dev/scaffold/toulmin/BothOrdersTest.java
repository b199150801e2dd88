package dev.scaffold.toulmin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.test.Replies;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rule 8: what is judged side by side is judged in both orders; unless both agree it is Unclear. */
class BothOrdersTest {
    private static final String REBUTTAL = Plan.found(Part.Kind.REBUTTAL);
    private static final CriticalQuestion ANSWERED =
            Plans.ofEach("answered", Part.Kind.REBUTTAL).inBothOrders();
    private static final Plan PLAN = Plans.plan(List.of(PartShape.of(Part.Kind.REBUTTAL, 0, 3)), ANSWERED);

    @Provide
    Arbitrary<String> said() {
        return Arbitraries.of("Yes", "No, it is not", "Unsure", "Perhaps", "Yes, no or unsure", "");
    }

    @Property(tries = 300)
    void deliberate_anythingSaidInEitherOrder_countsOnlyIfBothSayTheSame(
            @ForAll("said") String objectionFirst,
            @ForAll("said") String answerFirst,
            @ForAll @IntRange(min = 1, max = 3) int rebuttals) {
        Deliberation deliberation = deliberate(objectionFirst, answerFirst, rebuttals);

        Outcome expected = outcome(objectionFirst) == outcome(answerFirst) ? outcome(objectionFirst) : Outcome.UNCLEAR;
        assertThat(deliberation.bestAttempt().findings().on("answered"))
                .hasSize(rebuttals)
                .extracting(Finding::outcome)
                .containsOnly(expected);
        assertThat(deliberation.agreed()).isEqualTo(expected == Outcome.MET);
    }

    @Property(tries = 100)
    void deliberate_swappedCritic_givesTheSameVerdict(@ForAll("said") String one, @ForAll("said") String other) {
        Deliberation deliberation = deliberate(one, other, 1);
        Deliberation swapped = deliberate(other, one, 1);

        assertThat(deliberation.verdict().word()).isEqualTo(swapped.verdict().word());
        assertThat(deliberation.usage().calls()).isEqualTo(swapped.usage().calls());
    }

    @Test
    void deliberate_bothSides_standNextToEachOtherInEitherOrder() {
        ObedientCritic model = model(1).answering("answered", "Yes");

        Plans.scaffold(PLAN).deliberate(model, Request.of("?"));

        List<String> orders = model.criticRequests().stream()
                .skip(1)
                .map(r -> objectionFirst(r) ? "objection, answer" : "answer, objection")
                .toList();
        assertThat(orders).containsExactly("objection, answer", "answer, objection");
    }

    @Test
    void deliberate_probabilities_theLowerOneCounts() {
        ObedientCritic model = model(1).changing((request, reply) ->
                asksOf(request) ? Replies.graded(key(request) + ": Yes", objectionFirst(request) ? 0.9 : 0.6) : reply);

        Deliberation deliberation = Plans.scaffold(PLAN).deliberate(model, Request.of("?"));

        assertThat(deliberation.bestAttempt().findings().on("answered").get(0).probability())
                .hasValueCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static Deliberation deliberate(String objectionFirst, String answerFirst, int rebuttals) {
        ObedientCritic model = model(rebuttals)
                .changing((request, reply) -> asksOf(request)
                        ? said(request, objectionFirst(request) ? objectionFirst : answerFirst)
                        : reply);
        return Plans.scaffold(PLAN).withSettling(Settling.ASK_ALL).deliberate(model, Request.of("?"));
    }

    private static ObedientCritic model(int rebuttals) {
        String[] found = java.util.stream.IntStream.rangeClosed(1, rebuttals)
                .mapToObj(i -> "objection " + i)
                .toArray(String[]::new);
        return ObedientCritic.drafting(
                        "An answer, unless there is " + List.of(found).stream().collect(Collectors.joining(" or ")))
                .answering(REBUTTAL, found);
    }

    private static Reply said(Request request, String line) {
        return Replies.text(line.isEmpty() ? "" : key(request) + ": " + line);
    }

    private static boolean asksOf(Request request) {
        return ObedientCritic.keys(request).containsKey("answered");
    }

    private static String key(Request request) {
        return ObedientCritic.keys(request).getOrDefault("answered", "");
    }

    private static boolean objectionFirst(Request request) {
        String text = request.messages().get(request.messages().size() - 1).text();
        return text.indexOf(" objection>") < text.indexOf(" answer>");
    }

    private static Outcome outcome(String said) {
        return said.equals("Yes") ? Outcome.MET : said.startsWith("No") ? Outcome.UNMET : Outcome.UNCLEAR;
    }
}
