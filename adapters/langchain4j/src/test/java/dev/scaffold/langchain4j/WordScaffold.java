package dev.scaffold.langchain4j;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.Check;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.NotAgreedException;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Scaffold;
import dev.scaffold.ThreadContext;
import dev.scaffold.Tool;
import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** As small as a scaffold can be: one critic call a draft, {@code Yes} agrees, anything else is repaired while attempts are left. */
record WordScaffold(
        int maxAttempts,
        UnaryOperator<String> wording,
        Optional<Function<? super Deliberation, String>> otherwise,
        ThreadContext threadContext)
        implements Scaffold {
    static final String REFUSAL = "I cannot stand behind an answer.";

    static WordScaffold of(int maxAttempts) {
        return new WordScaffold(maxAttempts, UnaryOperator.identity(), Optional.empty(), ThreadContext.NONE);
    }

    /** A copy that puts what it agrees to like this, as a gate does that says how strongly a claim may be put. */
    WordScaffold putting(UnaryOperator<String> value) {
        return new WordScaffold(maxAttempts, value, otherwise, threadContext);
    }

    /** A copy that takes this along to other threads. */
    WordScaffold carrying(ThreadContext value) {
        return new WordScaffold(maxAttempts, wording, otherwise, value);
    }

    @Override
    public String name() {
        return "word";
    }

    @Override
    public Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener) {
        List<Event> events = new ArrayList<>();
        Consumer<Event> tell = event -> {
            events.add(event);
            listener.accept(event);
        };
        List<Attempt> attempts = new ArrayList<>();
        Request next = request;
        for (int number = 1; number <= maxAttempts; number++) {
            Reply draft;
            try {
                draft = call(model, next, number, number == 1 ? Phase.DRAFT : Phase.REPAIR, tell);
            } catch (ModelException broken) {
                if (number == 1) {
                    throw broken;
                }
                break;
            }
            if (draft.ending() == Reply.Ending.TOOL_CALLS) {
                return deliberation(request, List.of(), undecided(), draft, events, true);
            }
            attempts.add(attempt(model, request, number, draft, tell));
            if (attempts.get(number - 1).verdict().isAgreed()) {
                String said = draft.text();
                Reply agreed = wording.apply(said).equals(said) ? draft : draft.withText(wording.apply(said));
                return deliberation(request, attempts, attempts.get(number - 1).verdict(), agreed, events, false);
            }
            next = request.plus(Message.assistant(draft.text())).plus(Message.user("Mend it."));
        }
        Verdict verdict = attempts.get(attempts.size() - 1).verdict();
        return deliberation(request, attempts, verdict, Reply.of(REFUSAL), events, false);
    }

    private static Attempt attempt(Model model, Request request, int number, Reply draft, Consumer<Event> tell) {
        Request judging = Request.of("Is this right? " + request.question() + " / " + draft.text())
                .withFormat(ReplyFormat.TEXT)
                .withTopLogProbs(5);
        Outcome outcome = Outcome.UNCLEAR;
        try {
            Reply word = call(model, judging, number, Phase.CRITIC, tell);
            outcome = word.text().equals("Yes") && draft.ending().complete() ? Outcome.MET : Outcome.UNMET;
        } catch (ModelException broken) {
            outcome = Outcome.UNCLEAR;
        }
        Finding finding = Finding.of("right", outcome, "critic", Basis.OPINION, "");
        tell.accept(new Event.Judged(number, finding));
        Verdict verdict = outcome == Outcome.MET ? new Verdict.Agreed(List.of("right"), false) : undecided();
        tell.accept(new Event.Decided(number, verdict));
        return new Attempt(number, draft, new Findings(Argument.EMPTY, List.of(finding)), verdict);
    }

    private static Verdict undecided() {
        return new Verdict.Undecided(List.of("right"), "");
    }

    private static Reply call(Model model, Request request, int number, Phase phase, Consumer<Event> tell) {
        tell.accept(new Event.Calling(number, phase, request));
        try {
            Reply reply = model.reply(request);
            tell.accept(new Event.Replied(number, phase, reply));
            return reply;
        } catch (ModelException broken) {
            tell.accept(new Event.Failed(number, phase, Usage.unknown(broken.attempts()), "broken"));
            throw broken;
        }
    }

    private Deliberation deliberation(
            Request request, List<Attempt> attempts, Verdict verdict, Reply reply, List<Event> events, boolean passed) {
        Transcript transcript = new Transcript("none", events);
        Reply out = reply.withUsage(transcript.usage());
        return new Deliberation(
                name(),
                request,
                attempts,
                Math.max(0, attempts.size() - 1),
                verdict,
                out,
                transcript,
                Duration.ZERO,
                passed);
    }

    @Override
    public Scaffold bind(Role role, Model model) {
        throw new IllegalArgumentException("no role `" + role.name() + "`");
    }

    @Override
    public Scaffold bind(Tool tool, Check check) {
        throw new IllegalArgumentException("no tool `" + tool.name() + "`");
    }

    @Override
    public Scaffold otherwise(Function<? super Deliberation, String> value) {
        return new WordScaffold(maxAttempts, wording, Optional.of(value), threadContext);
    }

    @Override
    public String textOnly(Deliberation deliberation) {
        if (deliberation.agreed()) {
            return deliberation.reply().text();
        }
        return otherwise.orElseThrow(() -> new NotAgreedException(deliberation)).apply(deliberation);
    }
}
