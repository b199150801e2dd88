package dev.scaffold.cli;

import dev.scaffold.Sampling;
import dev.scaffold.cli.models.Wish;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which model is asked, and how. */
final class ModelOptions {

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the model is, up to the version, as in https://host/v1.")
    private @Nullable String baseUrl;

    @Option(names = "--model", paramLabel = "NAME", description = "The name under which it is served there.")
    private @Nullable String model;

    @Option(
            names = "--critic-base-url",
            paramLabel = "URL",
            description = "Where the model is that judges, if it is another one. Its key is SCAFFOLD_CRITIC_API_KEY.")
    private @Nullable String criticBaseUrl;

    @Option(names = "--critic-model", paramLabel = "NAME", description = "The model that judges, if it is another one.")
    private @Nullable String criticModel;

    @Option(names = "--temperature", paramLabel = "T", description = "How freely tokens are drawn, 0 or more.")
    private @Nullable Double temperature;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The longest draft, in tokens.")
    private @Nullable Integer maxTokens;

    @Option(names = "--record", paramLabel = "FILE", description = "Keep all replies in a new file.")
    private @Nullable Path record;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Play replies kept with --record; no model is called.")
    private @Nullable Path replay;

    Wish answering() {
        return new Wish(Optional.ofNullable(baseUrl), Optional.ofNullable(model));
    }

    Wish critic() {
        return new Wish(Optional.ofNullable(criticBaseUrl), Optional.ofNullable(criticModel));
    }

    Optional<Path> record() {
        return Optional.ofNullable(record);
    }

    Optional<Path> replay() {
        if (replay != null && (record != null || answering().isSaid() || critic().isSaid())) {
            throw CommandFailure.usage("--replay plays a recording and calls no model:"
                    + " leave out --record, --base-url, --model and the --critic options");
        }
        return Optional.ofNullable(replay);
    }

    /** Whether anything was said about how drafts are drawn. */
    boolean drawsAreSaid() {
        return temperature != null || maxTokens != null;
    }

    Sampling sampling() {
        try {
            Sampling sampling = temperature == null ? Sampling.DEFAULT : Sampling.DEFAULT.withTemperature(temperature);
            return maxTokens == null ? sampling : sampling.withMaxOutputTokens(maxTokens);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(String.valueOf(wrong.getMessage()));
        }
    }
}
