package dev.scaffold.dsl.tree;

import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.Optional;

/**
 * What a question is asked of.
 *
 * @param each the word {@code each}, if it is there
 * @param of {@code draft} or the word of a part
 * @param span all of it
 */
public record TargetTree(Optional<Word> each, Word of, Span span) implements Node {

    /** The kind of part, unless the whole draft is meant. */
    public Optional<Part.Kind> kind() {
        return of.text().equals("draft") ? Optional.empty() : Optional.of(Kinds.of(of));
    }

    /** The same as the engine knows it. */
    public Target target() {
        return kind().<Target>map(k -> each.isPresent() ? new Target.Each(k) : new Target.Whole(k))
                .orElse(Target.DRAFT);
    }
}
