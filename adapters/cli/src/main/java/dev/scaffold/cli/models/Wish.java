package dev.scaffold.cli.models;

import java.util.Objects;
import java.util.Optional;

/**
 * What flags say of a model.
 *
 * @param baseUrl its address, if that was said
 * @param model its name, if that was said
 */
public record Wish(Optional<String> baseUrl, Optional<String> model) {

    /** Nothing was said. */
    public static final Wish NONE = new Wish(Optional.empty(), Optional.empty());

    public Wish {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(model, "model");
    }

    /** True if anything was said. */
    public boolean isSaid() {
        return baseUrl.isPresent() || model.isPresent();
    }
}
