package dev.scaffold.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scaffold.Deliberation;
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

        assertThat(bounds.mostCalls()).isEqualTo(2 * (1 + 2) + 2 * (2 + 1 + 3));
    }

    @Test
    void tokens_areBoundedWhereEveryCallHasACap() {
        Bounds bounds = bounds("draft { at most 400 tokens } argument { claim 1 } ask a of claim essential \"A?\" "
                + "gate answer { repair up to 1 time }");

        assertThat(bounds.mostOutputTokens()).hasValue(2 * (400 + 2 * (100 + 60 + 60)));
    }

    /** Random replies of random critics to random scaffolds: none makes more calls than the structure allows. */
    @Property(tries = 150)
    void noRun_makesMoreCallsThanTheBound(@ForAll long seed) {
        Random random = new Random(seed);
        Script script = Script.parse("demo.cq", scaffold(random));
        Scaffold scaffold = script.scaffold("demo").bind(Role.role("other"), critic(random));

        Deliberation run = scaffold.bind(Role.CRITIC, critic(random))
                .deliberate(request -> Reply.of("Ann has 3. Answer: 7, however."), Request.of("What? Ann has 3."));

        assertThat((long) run.usage().calls())
                .isLessThanOrEqualTo(script.bounds("demo").mostCalls());
    }

    private static String scaffold(Random random) {
        StringBuilder asks = new StringBuilder("  ask first of claim essential by \"other\" \"First?\"\n");
        String[] targets = {"draft", "claim", "each grounds", "rebuttal", "each rebuttal"};
        for (int i = 0; i < random.nextInt(5); i++) {
            asks.append("  ask q").append(i).append(" of ").append(targets[random.nextInt(targets.length)]);
            asks.append(random.nextBoolean() ? " essential" : "");
            asks.append(random.nextBoolean() ? " by \"other\"" : "").append(" \"Is it fine?\"\n");
        }
        return "language 1\nscaffold demo {\n  questions " + (random.nextBoolean() ? "batched" : "separate")
                + "\n  argument { claim 1  grounds 0..3  rebuttal 0..2 }\n" + asks + "  gate answer { repair up to "
                + random.nextInt(4) + " times }\n}\n";
    }

    private static Model critic(Random random) {
        String[] words = {": Yes", ": No, it is not", ": Unsure", ": none", ": Ann has 3", " 2: No", " gibberish", ""};
        return request -> {
            if (random.nextInt(10) == 0) {
                throw new ModelException("broken");
            }
            StringBuilder reply = new StringBuilder();
            request.marks().forEach((mark, key) -> {
                for (int i = 0; mark.startsWith("{key:") && i < random.nextInt(3); i++) {
                    reply.append(key)
                            .append(words[random.nextInt(words.length)])
                            .append('\n');
                }
            });
            return Reply.of(reply.toString());
        };
    }

    private static final OptionalLong NONE = OptionalLong.empty();

    private static Bounds bounds(String inside) {
        return Script.parse("demo.cq", "language 1 scaffold demo { " + inside + " }")
                .bounds("demo");
    }
}
