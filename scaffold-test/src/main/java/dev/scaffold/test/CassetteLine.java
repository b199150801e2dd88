package dev.scaffold.test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.scaffold.Model;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The lines of a cassette, version 1: a header, then one call a line. Texts are as {@link Placeholders} writes them. */
final class CassetteLine {
    static final int VERSION = 1;
    static final String LABEL = "recorded replies";

    private CassetteLine() {}

    /** The first line. */
    @JsonPropertyOrder({"cassette", "label", "model", "holdsTokenLimits", "recorded", "settings", "again"})
    record Header(
            int cassette,
            String label,
            String model,
            boolean holdsTokenLimits,
            String recorded,
            SortedMap<String, String> settings,
            String again) {
        Header {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(recorded, "recorded");
            Objects.requireNonNull(settings, "settings");
            Objects.requireNonNull(again, "again");
        }

        static Header of(Model model, Provenance from) {
            return new Header(
                    VERSION,
                    LABEL,
                    model.id().name(),
                    model.holdsTokenLimits(),
                    from.recorded().toString(),
                    from.settings(),
                    from.again());
        }
    }

    /** Which call: what it asked, by hash, and how often that had been asked by then, this call included. */
    record Key(String hash, int occurrence) {}

    /** Every other line: what was asked, and either the reply or the failure. */
    @JsonPropertyOrder({"hash", "occurrence", "request", "reply", "failure"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Call(String hash, int occurrence, Asked request, @Nullable Answered reply, @Nullable Failure failure) {
        Call {
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(request, "request");
            if ((reply == null) == (failure == null)) {
                throw new IllegalArgumentException("a call has either a reply or a failure");
            }
        }

        static Call answered(Key key, Asked request, Answered reply) {
            return new Call(key.hash(), key.occurrence(), request, reply, null);
        }

        static Call failed(Key key, Asked request, Failure failure) {
            return new Call(key.hash(), key.occurrence(), request, null, failure);
        }

        Key key() {
            return new Key(hash, occurrence);
        }
    }

    /** A call that gave no answer. */
    @JsonPropertyOrder({"problem", "attempts"})
    record Failure(String problem, int attempts) {
        Failure {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
