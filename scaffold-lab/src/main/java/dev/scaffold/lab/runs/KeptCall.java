package dev.scaffold.lab.runs;

import dev.scaffold.Usage;
import java.util.Objects;
import java.util.Optional;

/**
 * A finished call as a store holds it.
 *
 * @param reply as {@link dev.scaffold.test.Transcription} writes it; empty if the call failed
 * @param failure what went wrong; empty if it did not
 * @param usage what it cost
 * @param millis how long it took
 */
record KeptCall(Optional<String> reply, String failure, Usage usage, long millis) {
    KeptCall {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(usage, "usage");
    }

    /**
     * Which call.
     *
     * @param item the row's id; where rows share their calls their cluster
     * @param arm the arm; empty where arms share their calls
     * @param repeat from 1; two repeats never share a reply
     * @param model the id of the model that is called
     * @param hash of what it is asked, fences and keys as placeholders
     * @param occurrence how often this trial had asked the same by then, this call included
     */
    record Key(String item, String arm, int repeat, String model, String hash, int occurrence) {
        Key {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(arm, "arm");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(hash, "hash");
        }
    }
}
