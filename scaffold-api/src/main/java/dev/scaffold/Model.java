package dev.scaffold;

import java.util.Objects;
import java.util.function.Function;

/**
 * One function from a request to a reply: a vendor's client, a lambda, a recording, a scaffolded model.
 *
 * <p>A Model may be called from several threads at once. It answers or throws {@link ModelException}; it never returns
 * null.
 */
@FunctionalInterface
public interface Model {

    /**
     * Answers a request.
     *
     * @throws ModelException if no answer could be had, for whatever reason
     */
    Reply reply(Request request);

    /**
     * The declared identity of this model. Two models with different ids are taken to be different judges, so an id must
     * not be made up; the default declares none.
     */
    default ModelId id() {
        return ModelId.UNDECLARED;
    }

    /**
     * Whether this model holds {@code Sampling.maxOutputTokens}. The engine limits the output of its own calls only where a
     * model does, and a budget of tokens needs one that does.
     */
    default boolean holdsTokenLimits() {
        return true;
    }

    /** This model under a declared id. */
    default Model withId(ModelId id) {
        Objects.requireNonNull(id, "id");
        Model self = this;
        return new Model() {
            @Override
            public Reply reply(Request request) {
                return self.reply(request);
            }

            @Override
            public ModelId id() {
                return id;
            }

            @Override
            public boolean holdsTokenLimits() {
                return self.holdsTokenLimits();
            }
        };
    }

    /**
     * A model from any text function. The function gets the whole conversation as one text ({@link
     * Request#asText()}); its usage is unknown, so a request that limits output tokens is refused.
     *
     * @throws ModelException from {@code reply}, if the function throws, returns null, or the request has a token limit
     */
    static Model ofText(Function<? super String, String> complete) {
        Objects.requireNonNull(complete, "complete");
        return new TextModel(complete);
    }
}
