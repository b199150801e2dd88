package dev.scaffold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an answer says and why, taken apart.
 *
 * @param parts in the order in which they were found; ids are unique
 */
public record Argument(List<Part> parts) {

    /** Nothing was found, or nothing was looked for yet. */
    public static final Argument EMPTY = new Argument(List.of());

    public Argument {
        parts = List.copyOf(parts);
        Set<String> ids = new HashSet<>();
        parts.forEach(part -> ids.add(part.id()));
        if (ids.size() < parts.size()) {
            throw new IllegalArgumentException("parts: ids must be unique, got "
                    + parts.stream().map(Part::id).toList());
        }
    }

    /** The parts of one kind, in order; may be empty. */
    public List<Part> of(Part.Kind kind) {
        return parts.stream().filter(p -> p.kind() == kind).toList();
    }
}
