package dev.scaffold.openai;

import dev.scaffold.ModelException;
import dev.scaffold.Reply;
import dev.scaffold.Request;

/** One try of a call. */
interface OneCall {

    /**
     * Answers or fails.
     *
     * @param request as it is sent
     * @param asked as the caller asked it
     * @param askedAt when, by {@link System#nanoTime}
     * @throws ModelException if no answer could be had
     */
    Reply reply(Request request, Request asked, long askedAt);
}
