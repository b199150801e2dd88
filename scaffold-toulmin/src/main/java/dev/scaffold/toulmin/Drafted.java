package dev.scaffold.toulmin;

import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Map;

/**
 * A draft that is to be judged.
 *
 * @param asked what the caller asked
 * @param attempt from 1
 * @param reply the draft, without what was said to questions that travelled with it
 * @param heard what was said to those, by topic ({@link Batch#topic}); empty if none did
 */
record Drafted(Request asked, int attempt, Reply reply, Map<String, Heard> heard) {

    String text() {
        return reply.text();
    }
}
