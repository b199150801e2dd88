package dev.scaffold.toulmin;

import dev.scaffold.Model;
import dev.scaffold.ModelException;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import java.util.ArrayList;
import java.util.List;

/** A model that hands on to another one, each of its calls with a fault of its own; the last fault stays. */
final class Faults implements Model {

    /** What can go wrong with a call, and what each does to its reply. */
    enum Fault {
        NONE,
        BROKEN,
        BROKEN_AFTER_THREE_TRIES,
        BROKEN_WITH_AN_ERROR_OF_ITS_OWN,
        NULL,
        EMPTY,
        GARBAGE,
        CUT_SHORT,
        FILTERED,
        ASKS_FOR_TOOLS,
        USAGE_UNKNOWN,
        RETRIED;

        /** True if nothing of the reply may count. */
        boolean silences() {
            return this != NONE && this != USAGE_UNKNOWN && this != RETRIED;
        }

        @SuppressWarnings("NullAway") // returns what a Model must not
        private Reply of(Reply reply) {
            return switch (this) {
                case NONE -> reply;
                case BROKEN -> throw new ModelException("connection reset");
                case BROKEN_AFTER_THREE_TRIES -> throw new ModelException("503", 3, null);
                case BROKEN_WITH_AN_ERROR_OF_ITS_OWN -> throw new IllegalStateException("boom");
                case NULL -> null;
                case EMPTY -> reply.withText("");
                case GARBAGE -> reply.withText("\u0000}{ %s {key} \uFFFD yes Yes YES: yes");
                case CUT_SHORT -> reply.withEnding(Reply.Ending.LENGTH);
                case FILTERED -> reply.withEnding(Reply.Ending.CONTENT_FILTER);
                case ASKS_FOR_TOOLS -> reply.withEnding(Reply.Ending.TOOL_CALLS);
                case USAGE_UNKNOWN -> reply.withUsage(Usage.unknown());
                case RETRIED -> reply.withUsage(reply.usage().withAttempts(3));
            };
        }
    }

    private final Model model;
    private final List<Fault> faults;
    private final List<Request> requests = new ArrayList<>();
    private final List<Usage> usages = new ArrayList<>();

    Faults(Model model, List<Fault> faults) {
        this.model = model;
        this.faults = List.copyOf(faults);
    }

    @Override
    public Reply reply(Request request) {
        Fault fault = faults.isEmpty() ? Fault.NONE : faults.get(Math.min(requests.size(), faults.size() - 1));
        requests.add(request);
        try {
            Reply reply = fault.of(model.reply(request));
            usages.add(reply == null ? Usage.unknown() : reply.usage());
            return reply;
        } catch (ModelException broken) {
            usages.add(Usage.unknown(broken.attempts()));
            throw broken;
        } catch (IllegalStateException broken) {
            usages.add(Usage.unknown());
            throw broken;
        }
    }

    @Override
    public ModelId id() {
        return model.id();
    }

    int calls() {
        return requests.size();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What its calls have cost, as it would write them on the bill. */
    Usage usage() {
        return usages.stream().reduce(Usage.NONE, Usage::plus);
    }
}
