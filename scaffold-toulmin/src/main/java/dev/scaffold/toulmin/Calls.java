package dev.scaffold.toulmin;

import dev.scaffold.Budget;
import dev.scaffold.CancelledException;
import dev.scaffold.Event;
import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the calls of one deliberation: keeps its budget, its transcript, and ends it when it is cancelled. */
final class Calls {
    private final Budget budget;
    private final String prompts;
    private final InstantSource clock;
    private final Consumer<? super Event> listener;
    private final long startedAt;
    private final List<Event> events = new ArrayList<>();
    private int made;
    private long outputTokens;

    Calls(Budget budget, String prompts, InstantSource clock, Consumer<? super Event> listener) {
        this(budget, prompts, clock, listener, clock.millis());
    }

    private Calls(
            Budget budget, String prompts, InstantSource clock, Consumer<? super Event> listener, long startedAt) {
        this.budget = budget;
        this.prompts = prompts;
        this.clock = clock;
        this.listener = listener;
        this.startedAt = startedAt;
    }

    /** What came of a call. */
    sealed interface Outcome {
        /** An answer. */
        record Answered(Reply reply) implements Outcome {}

        /** No answer. */
        record Broken(ModelException problem) implements Outcome {}

        /** Not made: the budget does not hold it. */
        record OverBudget(String note) implements Outcome {}
    }

    /**
     * Calls a model, if the budget holds it.
     *
     * @throws CancelledException if the thread is interrupted, before the call or during it
     */
    Outcome call(int attempt, Phase phase, Model model, Request request) {
        endIfCancelled();
        String exhausted = exhausted();
        if (!exhausted.isEmpty()) {
            return new Outcome.OverBudget(exhausted);
        }
        Request sent = limited(model, phase, request);
        made++;
        record(new Event.Calling(attempt, phase, sent));
        Outcome outcome = reply(model, sent);
        if (outcome instanceof Outcome.Answered answered) {
            outputTokens += received(answered.reply().usage(), sent);
            record(new Event.Replied(attempt, phase, answered.reply()));
        } else if (outcome instanceof Outcome.Broken broken) {
            ModelException problem = broken.problem();
            outputTokens += reserved(sent);
            record(new Event.Failed(
                    attempt,
                    phase,
                    Usage.unknown(Math.max(1, problem.attempts())),
                    String.valueOf(problem.getMessage())));
        }
        endIfCancelled();
        return outcome;
    }

    private static Outcome reply(Model model, Request sent) {
        try {
            Reply reply = model.reply(sent);
            return reply == null
                    ? new Outcome.Broken(new ModelException("the model returned null instead of a reply"))
                    : new Outcome.Answered(reply);
        } catch (RuntimeException broken) {
            if (broken instanceof CancelledException || causedByInterrupt(broken)) {
                Thread.currentThread().interrupt();
            }
            return new Outcome.Broken(ModelException.wrapping(broken));
        }
    }

    /** Clients that wrap an InterruptedException often forget to set the flag again. */
    private static boolean causedByInterrupt(Throwable broken) {
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof InterruptedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * Ends the deliberation if its thread is interrupted.
     *
     * @throws CancelledException if it is
     */
    void endIfCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancelledException(transcript());
        }
    }

    /** Notes something that happened and tells the listener. */
    void record(Event event) {
        synchronized (events) {
            events.add(event);
        }
        listener.accept(event);
    }

    Transcript transcript() {
        synchronized (events) {
            return new Transcript(prompts, events);
        }
    }

    /** True if calls or tokens are limited, so that what is asked depends on what was asked before. */
    boolean limited() {
        return budget.calls().isPresent() || budget.outputTokens().isPresent();
    }

    /** A ledger for calls that are made beside others; what it holds is to be {@linkplain #join joined} again. */
    Calls branch() {
        Calls branch = new Calls(budget, prompts, clock, listener, startedAt);
        branch.made = made;
        return branch;
    }

    /** Takes over what happened in a branch. */
    void join(Calls branch) {
        List<Event> happened = branch.transcript().events();
        synchronized (events) {
            events.addAll(happened);
        }
    }

    Duration took() {
        return Duration.ofMillis(clock.millis() - startedAt);
    }

    /** Why there can be no further call; empty if there can. The first one is always within the budget. */
    private String exhausted() {
        if (made == 0) {
            return "";
        }
        if (budget.calls().isPresent() && made >= budget.calls().getAsInt()) {
            return "the budget of " + budget.calls().getAsInt() + " calls is used up";
        }
        if (budget.outputTokens().isPresent()
                && outputTokens >= budget.outputTokens().getAsLong()) {
            return "the budget of " + budget.outputTokens().getAsLong() + " output tokens is used up";
        }
        if (budget.time().isPresent() && took().compareTo(budget.time().get()) >= 0) {
            return "the budget of " + budget.time().get().toMillis() / 1000.0 + " s is used up";
        }
        return "";
    }

    /** The request with no more output tokens than are left, so that a call can never overrun the budget. */
    private Request limited(Model model, Phase phase, Request request) {
        if (!model.holdsTokenLimits()) {
            boolean callersOwn = phase == Phase.DRAFT || phase == Phase.REPAIR;
            return callersOwn || request.sampling().maxOutputTokens().isEmpty()
                    ? request
                    : request.withSampling(request.sampling().withoutMaxOutputTokens());
        }
        if (budget.outputTokens().isEmpty()) {
            return request;
        }
        long left = Math.min(Integer.MAX_VALUE, budget.outputTokens().getAsLong() - outputTokens);
        int most = (int) Math.min(left, request.sampling().maxOutputTokens().orElse(Integer.MAX_VALUE));
        return request.withSampling(request.sampling().withMaxOutputTokens(most));
    }

    private static long received(Usage usage, Request sent) {
        return usage.unmeasured() > 0 ? Math.max(usage.outputTokens(), reserved(sent)) : usage.outputTokens();
    }

    private static long reserved(Request sent) {
        return sent.sampling().maxOutputTokens().orElse(0);
    }
}
