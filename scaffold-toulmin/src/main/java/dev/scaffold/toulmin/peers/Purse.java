package dev.scaffold.toulmin.peers;

import dev.scaffold.Budget;
import dev.scaffold.Model;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.time.Duration;
import java.time.InstantSource;

/** What a dialogue may still cost. */
final class Purse {
    private final Budget budget;
    private final InstantSource clock;
    private final long startedAt;
    private int calls;
    private long outputTokens;

    Purse(Budget budget, InstantSource clock) {
        this.budget = budget;
        this.clock = clock;
        this.startedAt = clock.millis();
    }

    Duration took() {
        return Duration.ofMillis(clock.millis() - startedAt);
    }

    /** Why there can be no further call; empty if there can. */
    String exhausted() {
        if (budget.calls().isPresent() && calls >= budget.calls().getAsInt()) {
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

    /** What is left; meaningless once it is exhausted. */
    Budget left() {
        Budget left = Budget.UNLIMITED;
        if (budget.calls().isPresent()) {
            left = left.withCalls(budget.calls().getAsInt() - calls);
        }
        if (budget.outputTokens().isPresent()) {
            left = left.withOutputTokens(budget.outputTokens().getAsLong() - outputTokens);
        }
        return budget.time().isPresent() ? left.withTime(budget.time().get().minus(took())) : left;
    }

    /** A request with no more output tokens than are left. */
    Request limited(Model model, Request request) {
        if (budget.outputTokens().isEmpty() || !model.holdsTokenLimits()) {
            return request;
        }
        long left = Math.min(Integer.MAX_VALUE, budget.outputTokens().getAsLong() - outputTokens);
        int most = (int) Math.min(left, request.sampling().maxOutputTokens().orElse(Integer.MAX_VALUE));
        return request.withSampling(request.sampling().withMaxOutputTokens(most));
    }

    void spend(Usage usage) {
        calls += usage.calls();
        outputTokens += usage.outputTokens();
    }

    /** A call whose tokens nobody counted is taken to have used all that it was given. */
    void spend(Usage usage, Request sent) {
        spend(usage);
        if (usage.unmeasured() > 0) {
            outputTokens += sent.sampling().maxOutputTokens().orElse(0);
        }
    }
}
