package dev.scaffold;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A chain of critical questions around a model call, ready to run. Immutable and safe for many threads; scripts compile to
 * it, and a builder in Java makes it.
 */
public interface Scaffold {

    /** Its name, as in the script. */
    String name();

    /**
     * Drafts, judges, repairs and decides, on the caller's thread.
     *
     * @param listener told of every event as it happens, on the thread it happens on; what it throws ends the deliberation
     * @throws ModelException if the draft could not be had
     * @throws CancelledException if the thread is interrupted
     */
    Deliberation deliberate(Model model, Request request, Consumer<? super Event> listener);

    /**
     * A copy in which a role of the script is played by this model.
     *
     * @throws IllegalArgumentException if the script has no such role
     */
    Scaffold bind(Role role, Model model);

    /**
     * A copy in which a tool of the script is this check.
     *
     * @throws IllegalArgumentException if the script has no such tool
     */
    Scaffold bind(Tool tool, Check check);

    /** A copy that, where a refusal would throw {@link NotAgreedException}, gives this value instead. */
    Scaffold otherwise(Function<? super Deliberation, String> value);

    /**
     * The text that goes out for a deliberation where only text can: the reply of an agreed one, otherwise the value of
     * {@link #otherwise}.
     *
     * @throws NotAgreedException if it is not agreed and there is no such value
     */
    String textOnly(Deliberation deliberation);

    /** Drafts, judges, repairs and decides, on the caller's thread. */
    default Deliberation deliberate(Model model, Request request) {
        return deliberate(model, request, event -> {});
    }

    /** What is taken along wherever its work is done on a thread that is not the caller's; nothing unless it was given something. */
    default ThreadContext threadContext() {
        return ThreadContext.NONE;
    }

    /** The same on a thread of its own, to which {@link #threadContext} is taken along. */
    default Running start(Model model, Request request, Consumer<? super Event> listener) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(listener, "listener");
        return Running.of(() -> deliberate(model, request, listener), threadContext());
    }

    /** The same on a thread of its own. */
    default Running start(Model model, Request request) {
        return start(model, request, event -> {});
    }

    /**
     * The model with this scaffold around it: still a model. Its replies carry the deliberation; a refusal says so in its
     * text, and throws {@link NotAgreedException} where the request asks for a form that leaves no room for one.
     */
    default Model around(Model model) {
        Objects.requireNonNull(model, "model");
        return new GatedModel(this, model);
    }

    /** A text function with this scaffold around it. A refusal throws {@link NotAgreedException}, see {@link #otherwise}. */
    default UnaryOperator<String> aroundText(Function<? super String, String> complete) {
        Model model = Model.ofText(complete);
        return prompt -> textOnly(deliberate(model, Request.of(prompt)));
    }
}
