package dev.scaffold.toulmin.fitted;

import dev.scaffold.ModelId;
import dev.scaffold.Sampling;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What findings depend on besides the question that was put: what was fitted to findings holds under the same circumstances and
 * no others.
 *
 * @param asked a hash of everything that the scaffold asks; its gate, its repairs and its limits do not matter
 * @param prompts a hash of the words in which models are spoken to
 * @param answering the model that answers
 * @param judges the models that judge, by the names of their roles
 * @param sampling how the answer is drawn; its seed does not matter and is left out
 */
public record Circumstances(
        String asked, String prompts, ModelId answering, Map<String, ModelId> judges, Sampling sampling) {
    public Circumstances {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(prompts, "prompts");
        Objects.requireNonNull(answering, "answering");
        judges = java.util.Collections.unmodifiableMap(new TreeMap<>(judges));
        sampling =
                new Sampling(sampling.temperature(), sampling.topP(), sampling.maxOutputTokens(), OptionalLong.empty());
    }

    /** In what these are not the ones under which something was fitted, in words that can be shown; empty if they are the same. */
    public Optional<String> differFrom(Circumstances fitted) {
        if (!asked.equals(fitted.asked)) {
            return Optional.of("it was fitted to other questions (" + fitted.asked + ", these are " + asked + ")");
        } else if (!prompts.equals(fitted.prompts)) {
            return Optional.of("it was fitted under other prompts (" + fitted.prompts + ", these are " + prompts + ")");
        } else if (!same(answering, fitted.answering)) {
            return Optional.of("it was fitted to answers of " + fitted.answering + ", and this model is " + answering);
        }
        return judging(fitted)
                .or(() -> sampling.equals(fitted.sampling)
                        ? Optional.empty()
                        : Optional.of("it was fitted to answers drawn with " + words(fitted.sampling) + ", not with "
                                + words(sampling)));
    }

    private Optional<String> judging(Circumstances fitted) {
        for (Map.Entry<String, ModelId> judge : judges.entrySet()) {
            ModelId then = fitted.judges.getOrDefault(judge.getKey(), ModelId.UNDECLARED);
            if (!same(judge.getValue(), then)) {
                return Optional.of(
                        "it was fitted with " + then + " as `" + judge.getKey() + "`, and this is " + judge.getValue());
            }
        }
        return Optional.empty();
    }

    /** A model that declares no name can be any. */
    private static boolean same(ModelId a, ModelId b) {
        return a.declared() && a.equals(b);
    }

    private static String words(Sampling sampling) {
        return "temperature "
                + (sampling.temperature().isPresent()
                        ? "" + sampling.temperature().getAsDouble()
                        : "left to the model")
                + (sampling.topP().isPresent() ? ", top-p " + sampling.topP().getAsDouble() : "")
                + (sampling.maxOutputTokens().isPresent()
                        ? ", at most " + sampling.maxOutputTokens().getAsInt() + " tokens"
                        : "");
    }
}
