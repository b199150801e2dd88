package dev.scaffold.test;

import dev.scaffold.Model;
import dev.scaffold.ModelId;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A model that says what the test tells it to, and remembers what it was asked.
 *
 * <p>A request that the script has no reply for is an {@link AssertionError} and not a {@link dev.scaffold.ModelException},
 * since that would be taken for a broken call and end as an Unclear finding. Texts become replies by {@link Replies#text}. Safe for many threads; requests are remembered in the order in which they arrive.
 */
public final class ScriptedModel implements Model {
    private final List<Rule> rules;
    private final ModelId id;
    private final List<Request> requests = new ArrayList<>();
    private final int[] uses;

    /** One rule: which requests it is for, and its reply to the n-th of them, n from 0. */
    private record Rule(Predicate<? super Request> condition, Answer answer) {}

    @FunctionalInterface
    private interface Answer {
        Reply reply(Request request, int use);
    }

    private ScriptedModel(List<Rule> rules, ModelId id) {
        this.rules = List.copyOf(rules);
        this.id = id;
        this.uses = new int[rules.size()];
    }

    /** A model that gives these texts in turn, each once. */
    public static ScriptedModel of(String... texts) {
        return rules().when(request -> true).inTurn(texts);
    }

    /** A model that gives these replies in turn, each once. */
    public static ScriptedModel of(List<Reply> replies) {
        return rules().when(request -> true).inTurn(replies);
    }

    /** A model whose text is a function of the request, however often it is asked. */
    public static ScriptedModel answering(Function<? super Request, String> text) {
        return rules().when(request -> true).answer(text);
    }

    /** A model whose reply is a function of the request, however often it is asked. */
    public static ScriptedModel replying(Function<? super Request, Reply> reply) {
        return rules().when(request -> true).replying(reply);
    }

    /** A model without a reply for anything yet: add them with {@link #when} and {@link #otherwise}. */
    public static ScriptedModel rules() {
        return new ScriptedModel(List.of(), ModelId.UNDECLARED);
    }

    /** Begins a rule for the requests that no earlier rule is for. */
    public When when(Predicate<? super Request> condition) {
        return new When(condition);
    }

    /** Begins a rule for the requests that no earlier rule is for and that have this text in a message. */
    public When whenAsked(String part) {
        Objects.requireNonNull(part, "part");
        return when(
                request -> request.messages().stream().anyMatch(m -> m.text().contains(part)));
    }

    /** A model like this one, unasked so far, that gives this text to everything that no rule is for. */
    public ScriptedModel otherwise(String text) {
        return when(request -> true).reply(text);
    }

    /** A model like this one, unasked so far, under a declared id. */
    public ScriptedModel named(String name) {
        return new ScriptedModel(rules, new ModelId(name));
    }

    /** A rule whose reply is still to be said. Each way of saying it gives a new model, unasked so far. */
    public final class When {
        private final Predicate<? super Request> condition;

        private When(Predicate<? super Request> condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
        }

        /** This text, however often. */
        public ScriptedModel reply(String text) {
            return reply(Replies.text(text));
        }

        /** This reply, however often. */
        public ScriptedModel reply(Reply reply) {
            Objects.requireNonNull(reply, "reply");
            return replying(request -> reply);
        }

        /** These texts in turn, each once. */
        public ScriptedModel inTurn(String... texts) {
            return inTurn(List.of(texts).stream().map(Replies::text).toList());
        }

        /** These replies in turn, each once. */
        public ScriptedModel inTurn(List<Reply> replies) {
            List<Reply> copy = List.copyOf(replies);
            return with((request, use) -> {
                if (use < copy.size()) {
                    return copy.get(use);
                }
                throw unscripted(
                        "the script ran out: it has " + copy.size() + " replies and this is number " + (use + 1),
                        request);
            });
        }

        /** The text that a function makes of the request, however often. */
        public ScriptedModel answer(Function<? super Request, String> text) {
            Objects.requireNonNull(text, "text");
            return replying(request -> Replies.text(text.apply(request)));
        }

        /** The reply that a function makes of the request, however often. The function may throw, to play a broken call. */
        public ScriptedModel replying(Function<? super Request, Reply> reply) {
            Objects.requireNonNull(reply, "reply");
            return with((request, use) -> reply.apply(request));
        }

        private ScriptedModel with(Answer answer) {
            List<Rule> more = new ArrayList<>(rules);
            more.add(new Rule(condition, answer));
            return new ScriptedModel(more, id);
        }
    }

    /**
     * The reply of the first rule that is for this request.
     *
     * @throws AssertionError if there is none, or its replies are used up
     */
    @Override
    public Reply reply(Request request) {
        synchronized (requests) {
            requests.add(request);
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).condition().test(request)) {
                return rules.get(i).answer().reply(request, nextUse(i));
            }
        }
        throw unscripted("none of the " + rules.size() + " rules is for this request", request);
    }

    private int nextUse(int rule) {
        synchronized (requests) {
            return uses[rule]++;
        }
    }

    private static AssertionError unscripted(String problem, Request request) {
        String text = request.asText();
        String shown = text.length() > 400 ? "... " + text.substring(text.length() - 400) : text;
        return new AssertionError(problem + "; add a reply, or find out why it was asked:\n" + shown);
    }

    @Override
    public ModelId id() {
        return id;
    }

    /** How often it was called, calls without a reply included. */
    public int calls() {
        return requests().size();
    }

    /** What it was asked, oldest first. */
    public List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /**
     * What it was asked last.
     *
     * @throws AssertionError if it was not asked
     */
    public Request lastRequest() {
        List<Request> all = requests();
        if (all.isEmpty()) {
            throw new AssertionError("the model was never called");
        }
        return all.get(all.size() - 1);
    }
}
