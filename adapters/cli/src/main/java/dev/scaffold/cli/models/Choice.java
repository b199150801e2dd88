package dev.scaffold.cli.models;

import java.util.Objects;

/**
 * An endpoint and how it was come upon.
 *
 * @param endpoint the endpoint
 * @param because what named it: {@code --base-url}, {@code OPENAI_BASE_URL}, {@code found on this machine} ...
 */
public record Choice(Endpoint endpoint, String because) {
    public Choice {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(because, "because");
    }
}
