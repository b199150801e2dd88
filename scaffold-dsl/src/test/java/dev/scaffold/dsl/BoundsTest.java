package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void onlyCode_costsTheDraftsAlone() {
        Bounds bounds = bounds("draft { at most 400 tokens } ask a of draft essential by pattern \"x\" "
                + "gate answer { repair up to 2 times }");

        assertThat(bounds).isEqualTo(new Bounds(1, 3, OptionalLong.of(1200), NONE, NONE, NONE));
    }

    @Test
    void batch_isOneCallARole_andMayBeAskedAgain() {
        Bounds bounds =
                bounds("argument { claim 1 } ask a of claim essential \"A?\" ask b of claim essential by \"r\" \"B?\" "
                        + "gate answer { repair up to 1 time } limits { calls 7 tokens 900 }");

        assertThat(bounds).isEqualTo(new Bounds(3, 10, NONE, NONE, OptionalLong.of(7), OptionalLong.of(900)));
        assertThat(bounds.cappedCalls()).isEqualTo(7);
    }

    @Test
    void partsFoundByCode_needNoExtraction() {
        assertThat(bounds(
                        "argument { claim 1 by pattern \"(.+)\" } ask a of claim essential by quoted gate answer { }"))
                .isEqualTo(new Bounds(1, 1, NONE, NONE, NONE, NONE));
    }

    @Test
    void separate_countsEachPartOnce() {
        Bounds bounds = bounds("questions separate argument { claim 1 grounds 2..5 } ask a of claim essential \"A?\" "
                + "ask b of each grounds essential \"B?\" gate answer { }");

        assertThat(bounds).isEqualTo(new Bounds(1 + 1 + 1 + 2, 1 + 2 * (1 + 1 + 5), NONE, NONE, NONE, NONE));
    }

    @Test
    void bothOrders_travelAloneTwice() {
        Bounds bounds = bounds("argument { claim 1 rebuttal 0..3 } ask a of claim essential \"A?\" "
                + "ask b of each rebuttal essential in both orders \"Answered?\" gate answer { }");

        assertThat(bounds).isEqualTo(new Bounds(2, 1 + 2 * (1 + 3 * 2), NONE, NONE, NONE, NONE));
    }

    @Test
    void whatDoesNotDependOnTheDraft_isCountedOnce() {
        Bounds bounds = bounds(
                "argument { claim 1 } ask a of claim essential by rederive ask b of claim essential by formula "
                        + "gate answer { repair up to 1 time } gate assertion { presuppositions 0..3 questions separate }");

        assertThat(bounds.mostCalls()).isEqualTo(2 * (1 + 2 * (1 + 3)) + 2 * (2 + 1 + 3 + 1));
    }

    @Test
    void freshAnswers_areCountedEach() {
        Bounds bounds = bounds("argument { claim 1 } draft { at most 400 tokens } "
                + "ask a of claim essential by rederive 5 times at 0.6 gate answer { }");
        Bounds once = bounds("argument { claim 1 } draft { at most 400 tokens } "
                + "ask a of claim essential by rederive gate answer { }");

        assertThat(bounds.mostCalls()).isEqualTo(once.mostCalls() + 2 * 4);
        assertThat(bounds.mostOutputTokens().getAsLong())
                .isEqualTo(once.mostOutputTokens().getAsLong() + 2 * 4 * 600);
    }

    @Test
    void tokensOfTheGateOnAssertions_areThoseOfItsCalls() {
        Bounds bounds = bounds("questions separate draft { at most 400 tokens } ask a of draft essential \"A?\" "
                + "gate answer { } gate assertion { presuppositions 0..2 questions separate }");

        assertThat(bounds.mostCalls()).isEqualTo(1 + 2 * (1 + 2 + 2) + 2 * (1 + 2 + 1));
        assertThat(bounds.mostOutputTokens())
                .hasValue(400 + 2 * (1 + 2 + 2) * 160 + 2 * (100 + 2 * 60) + 2 * (2 + 1) * 160);
    }

    @Test
    void tokensOfTheGateOnRevisions_areThoseOfItsCalls() {
        Bounds bounds = bounds("questions separate draft { at most 400 tokens } ask a of draft essential \"A?\" "
                + "gate answer { } gate revision { blind 1 }");

        assertThat(bounds.mostCalls()).isEqualTo(4 + 1 + 3 + 2 * (1 + 2) + 2 + 2);
        assertThat(bounds.mostOutputTokens())
                .hasValue(4 * 160 + 400 + (400 + 2 * 160) + 2 * (600 + 2 * 160) + (2 + 2) * 160);
    }

    @Test
    void tokens_areBoundedWhereEveryCallHasACap() {
        Bounds bounds = bounds("draft { at most 400 tokens } argument { claim 1 } ask a of claim essential \"A?\" "
                + "gate answer { repair up to 1 time }");

        assertThat(bounds.mostOutputTokens()).hasValue(2 * (400 + 2 * (100 + 60 + 60)));
    }

    @Test
    void counters_areCalledForOnceADraft_andRebuttalsWaitForThem() {
        Bounds bounds = bounds("argument { claim 1 rebuttal 0..3 } ask a of claim essential \"A?\" "
                + "ask b of each rebuttal essential \"Answered?\" counter by negation, omission gate answer { }");

        assertThat(bounds).isEqualTo(new Bounds(1 + 2 + 2, 1 + 2 * (2 + 2), NONE, NONE, NONE, NONE));
    }

    @Test
    void counters_askedAboutOneByOne_addToTheParts() {
        Bounds bounds = bounds("questions separate argument { claim 1 rebuttal 0..3 } "
                + "ask b of each rebuttal essential \"Answered?\" counter by negation gate answer { }");

        assertThat(bounds).isEqualTo(new Bounds(1 + 1 + 1 + 1, 1 + 2 * (1 + 1 + 4), NONE, NONE, NONE, NONE));
    }

    @Test
    void inline_isPartOfTheDraft() {
        Bounds bounds = bounds("draft { at most 400 tokens } questions inline argument { claim 1 } "
                + "ask a of claim essential \"A?\" gate answer { repair up to 2 times }");

        assertThat(bounds).isEqualTo(new Bounds(1, 3, OptionalLong.of(3 * (400 + 100 + 60 + 60)), NONE, NONE, NONE));
    }

    @Test
    void generated_areWrittenAndSelectedOnce() {
        Bounds bounds = bounds("argument { claim 1 } ask a of claim essential \"A?\" "
                + "generate 3 questions of claim keep 2 \"Keep two.\" "
                + "gate answer { agree when at least 1 of weighed repair up to 1 time }");

        assertThat(bounds).isEqualTo(new Bounds(2 + 2, 2 * (1 + 2) + 2 * 2, NONE, NONE, NONE, NONE));
    }

    @Test
    void observing_sendsNothingBack() {
        Bounds bounds = bounds("argument { claim 1 } ask a of claim essential \"A?\" observe "
                + "gate answer { repair up to 2 times }");

        assertThat(bounds.mostCalls()).isEqualTo(1 + 2);
    }

    /** Rule 3. Random replies of random models to random scaffolds: none makes more calls than the structure allows. */
    @Property(tries = 600)
    void noRun_makesMoreCallsThanTheBound(@ForAll long seed) {
        Random random = new Random(seed);
        Script script = Script.parse("demo.cq", scaffold(random));

        Deliberation run = run(script, random);

        Bounds bounds = script.bounds("demo");
        assertThat((long) run.usage().calls()).isLessThanOrEqualTo(bounds.mostCalls());
        assertThat(allowedTokens(run))
                .isLessThanOrEqualTo(bounds.mostOutputTokens().orElse(Long.MAX_VALUE));
    }

    private static Deliberation run(Script script, Random random) {
        Scaffold scaffold = script.scaffold("demo");
        for (Role role : script.plan("demo").roles()) {
            scaffold = scaffold.bind(role, critic(random));
        }
        Model drafting = request ->
                Reply.of("Ann has 3. Answer: " + random.nextInt(3) + ", however.\n" + lines(request, random));
        return scaffold.deliberate(drafting, Request.of("What? Ann has 3."));
    }

    /** What all calls together were allowed to answer. */
    private static long allowedTokens(Deliberation run) {
        return run.transcript().events().stream()
                .filter(Event.Calling.class::isInstance)
                .mapToLong(e -> ((Event.Calling) e)
                        .request()
                        .sampling()
                        .maxOutputTokens()
                        .orElse(0))
                .sum();
    }

    private static String scaffold(Random random) {
        StringBuilder asks = new StringBuilder("  ask first of claim essential by \"other\" \"First?\"\n");
        String[] targets = {"draft", "claim", "each grounds", "rebuttal", "each rebuttal"};
        for (int i = 0; i < random.nextInt(5); i++) {
            String target = targets[random.nextInt(targets.length)];
            asks.append("  ask q").append(i).append(" of ").append(target);
            asks.append(random.nextBoolean() ? " essential" : "");
            asks.append(target.endsWith("rebuttal") && random.nextBoolean() ? " in both orders" : "");
            asks.append(random.nextBoolean() ? " by \"other\"" : "").append(" \"Is it fine?\"\n");
        }
        String[] modes = {"batched", "separate", "inline"};
        String mode = modes[random.nextInt(modes.length)];
        return "language 1\nscaffold demo {\n  questions " + mode + "\n  draft { at most 99 tokens }"
                + "\n  argument { claim 1  grounds 0..3  rebuttal 0..2 }\n" + asks
                + some(random, "  ask answered of each rebuttal \"Is it answered?\"\n  counter by negation, omission\n")
                + some(random, "  generate 4 questions of grounds keep 2 by \"other\" \"Keep two.\"\n")
                + some(random, "  generate 2 questions of rebuttal keep 1 \"Keep one.\"\n")
                + (mode.equals("inline") ? "" : some(random, "  observe\n"))
                + some(
                        random,
                        "  ask again of claim essential by rederive " + (1 + random.nextInt(5)) + " times at 0.6\n")
                + some(random, "  ask computes of each claim weight 2 by formula by \"other\"\n")
                + some(random, "  on critic failure caveat\n")
                + "  gate answer { repair up to " + random.nextInt(4) + " times }\n}\n";
    }

    private static String some(Random random, String section) {
        return random.nextInt(3) == 0 ? section : "";
    }

    private static Model critic(Random random) {
        return request -> {
            if (random.nextInt(10) == 0) {
                throw new ModelException("broken");
            }
            return Reply.of(lines(request, random));
        };
    }

    private static String lines(Request request, Random random) {
        String[] words = {
            ": Yes", ": No, it is not", ": Unsure", ": none", ": Ann has 3", " 2: No", " no", "", ": Is it?", ": 2"
        };
        StringBuilder reply = new StringBuilder();
        request.marks().forEach((mark, key) -> {
            for (int i = 0; mark.startsWith("{key:") && i < random.nextInt(3); i++) {
                reply.append(key).append(words[random.nextInt(words.length)]).append('\n');
            }
        });
        return reply.toString();
    }

    private static final OptionalLong NONE = OptionalLong.empty();

    private static Bounds bounds(String inside) {
        return Script.parse("demo.cq", "language 1 scaffold demo { " + inside + " }")
                .bounds("demo");
    }
}
