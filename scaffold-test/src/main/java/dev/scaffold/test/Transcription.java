package dev.scaffold.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.Objects;

/**
 * A request as cassettes and stores write it down, and its replies: fences and keys as placeholders, values of {@code ..._API_KEY}
 * struck out. So what is kept does not depend on the secret of one deliberation, and a kept reply is read back with the fences and
 * keys of whoever asks now.
 */
public final class Transcription {
    private static final Secrets SECRETS = Secrets.ofEnvironment();

    private final Placeholders placeholders;
    private final String hash;

    private Transcription(Placeholders placeholders, String hash) {
        this.placeholders = placeholders;
        this.hash = hash;
    }

    /** Of this request. */
    public static Transcription of(Request request) {
        Objects.requireNonNull(request, "request");
        Placeholders placeholders = new Placeholders(request.marks(), SECRETS);
        return new Transcription(placeholders, CassetteJson.hash(Asked.of(request, placeholders)));
    }

    /** SHA-256 of messages, sampling, format and wished log-probabilities, in hexadecimal; marks as placeholders. */
    public String hash() {
        return hash;
    }

    /** A text that goes with the request, its marks as placeholders. */
    public String hide(String text) {
        return placeholders.hide(text);
    }

    /** A reply as one line of JSON: without a vendor's own reply, and without a deliberation. */
    public String write(Reply reply) {
        return CassetteJson.write(Answered.of(reply, placeholders));
    }

    /**
     * A reply that was written, with the marks of this request.
     *
     * @throws IllegalArgumentException if it is not one that was written
     * @throws CassetteMissError if it has a mark that this request has not
     */
    public Reply read(String written) {
        try {
            return CassetteJson.read(written, Answered.class).reply(placeholders);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("written: not a reply: " + CassetteJson.problem(broken), broken);
        }
    }
}
