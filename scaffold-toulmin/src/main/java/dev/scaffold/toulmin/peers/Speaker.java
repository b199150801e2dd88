package dev.scaffold.toulmin.peers;

import dev.scaffold.Model;
import java.util.Objects;

/**
 * One side of a dialogue.
 *
 * @param name unique within it; told to nobody but the caller
 * @param model who speaks
 */
public record Speaker(String name, Model model) {
    public Speaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(model, "model");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: a speaker needs a name that can be shown, got a blank one");
        }
    }
}
