package dev.scaffold.dsl.rehearsal;

import dev.scaffold.CancelledException;
import dev.scaffold.Deliberation;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import dev.scaffold.Tool;
import dev.scaffold.dsl.Recordings;
import dev.scaffold.dsl.compile.Compiled;
import dev.scaffold.dsl.compile.NotRunYet;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.Settling;
import dev.scaffold.toulmin.Share;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one test of a script. */
public final class Rehearsal {
    private final Compiled compiled;
    private final TestTree test;

    private Rehearsal(Compiled compiled, TestTree test) {
        this.compiled = compiled;
        this.test = test;
    }

    /**
     * Why a test fails; empty if it passes. Every question is answered, also where the verdict is settled before.
     *
     * @throws CancelledException if the thread is interrupted
     */
    public static List<String> run(Compiled compiled, TestTree test, Recordings recordings) {
        Rehearsal rehearsal = new Rehearsal(compiled, test);
        Optional<TestClause.Replay> replay = test.all(TestClause.Replay.class).findFirst();
        try {
            return replay.isPresent()
                    ? rehearsal.replayed(replay.get().cassette().value(), recordings)
                    : rehearsal.staged();
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | Error broken) {
            if (broken instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return List.of("the test broke: " + broken.getMessage());
        }
    }

    private List<String> staged() {
        List<Staging> attempts = Staging.of(test);
        Plan plan = Rehearsed.plan(compiled.plan(), attempts.size());
        StandIn standIn = new StandIn(
                plan, attempts, test.all(TestClause.Presupposed.class).toList());
        ToulminScaffold scaffold = scaffold(Rehearsed.compiled(compiled, plan), standIn.critic());
        for (Tool tool : plan.tools()) {
            scaffold = scaffold.bind(tool, standIn.tool());
        }
        return outcome(plan, scaffold.deliberate(standIn.drafts(), request()));
    }

    private List<String> replayed(String cassette, Recordings recordings) {
        requireRunnable(compiled);
        Recordings.Recording recording = recordings.of(cassette);
        Request asked = test.all(TestClause.User.class).findFirst().isPresent()
                ? request()
                        .withSampling(recording.request().map(Request::sampling).orElse(Sampling.DEFAULT))
                : recording
                        .request()
                        .orElseThrow(() -> new IllegalStateException(
                                "the recording does not tell what was asked: add `user \"…\"` to the test"));
        Model model = recording.model();
        Compiled judged = Rehearsed.compiled(compiled, judged(compiled.plan()));
        return outcome(judged.plan(), scaffold(judged, model).deliberate(model, asked));
    }

    /** What only observes a share of calls observes this one. */
    private static Plan judged(Plan plan) {
        return plan.extras().observation().isEmpty()
                ? plan
                : plan.withExtras(plan.extras().observing(Share.ALL));
    }

    private static void requireRunnable(Compiled compiled) {
        List<String> notYet = NotRunYet.in(compiled);
        if (!notYet.isEmpty()) {
            throw new UnsupportedOperationException("this version cannot run " + String.join(", ", notYet));
        }
    }

    private static ToulminScaffold scaffold(Compiled compiled, Model critic) {
        requireRunnable(compiled);
        ToulminScaffold scaffold = ToulminScaffold.of(compiled.plan()).withSettling(Settling.ASK_ALL);
        for (Role role : compiled.plan().roles()) {
            scaffold = scaffold.bind(role, critic);
        }
        return scaffold;
    }

    private List<String> outcome(Plan plan, Deliberation run) {
        return new Expected(plan, run).failures(test.all(Expectation.class).toList());
    }

    private Request request() {
        List<Message> messages = new ArrayList<>();
        for (TestClause clause : test.clauses()) {
            if (clause instanceof TestClause.User user) {
                messages.add(Message.user(user.text().value()));
            } else if (clause instanceof TestClause.Assistant assistant) {
                messages.add(Message.assistant(assistant.text().value()));
            }
        }
        List<Source> sources = new ArrayList<>();
        test.all(TestClause.Context.class)
                .forEach(c -> sources.add(
                        new Source("context-" + (sources.size() + 1), c.text().value())));
        return Request.of(messages).withSources(sources);
    }
}
