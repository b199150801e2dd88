package dev.scaffold;

import java.util.function.Function;

/** A model from a text function: unknown usage, no limits on tokens. */
record TextModel(Function<? super String, String> complete) implements Model {

    @Override
    public Reply reply(Request request) {
        if (request.sampling().maxOutputTokens().isPresent()) {
            throw new ModelException(
                    "a text function cannot hold a limit on output tokens: leave the limit out, or use a"
                            + " Model that reports its usage");
        }
        String text;
        try {
            text = complete.apply(request.asText());
        } catch (RuntimeException broken) {
            throw ModelException.wrapping(broken);
        }
        if (text == null) {
            throw new ModelException("the text function returned null");
        }
        return Reply.of(text);
    }

    @Override
    public boolean holdsTokenLimits() {
        return false;
    }
}
