package dev.scaffold.dsl.link;

import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Span;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a scaffold, wherever it was written.
 *
 * @param ask the question
 * @param pack the pack that the scaffold includes for it, if it is not its own
 * @param at where the scaffold gets it from: its name, or the {@code include}
 * @param parameters what the parameters of the file that holds it are, unless something else is given
 * @param file the text of the file that its check names, if it names one that can be had
 */
public record Asked(Ask ask, Optional<String> pack, Span at, Map<String, String> parameters, Optional<String> file) {
    public Asked {
        parameters = Map.copyOf(parameters);
    }

    /** A copy that is got from a pack. */
    Asked from(String name, Span include) {
        return new Asked(ask, Optional.of(name), include, parameters, file);
    }

    /** Its id. */
    public String id() {
        return ask.name().text();
    }
}
