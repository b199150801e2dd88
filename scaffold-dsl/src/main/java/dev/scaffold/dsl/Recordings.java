package dev.scaffold.dsl;

import dev.scaffold.Model;
import dev.scaffold.Request;
import java.util.Objects;

/** Where the recorded runs of script tests come from. */
@FunctionalInterface
public interface Recordings {

    /** There are none: a test that wants one fails and says so. */
    Recordings NONE = cassette -> {
        throw new IllegalStateException("the recording `" + cassette + "` cannot be played: no recordings were given");
    };

    /**
     * A recorded run.
     *
     * @param cassette as the test names it
     * @throws RuntimeException if there is none, with the reason as its message
     */
    Recording of(String cassette);

    /**
     * A recorded run.
     *
     * @param first the first request of it as the model got it, with what the script adds to a draft's request
     * @param model plays the recording; a request that was not recorded is an error
     */
    record Recording(Request first, Model model) {
        public Recording {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(model, "model");
        }
    }
}
