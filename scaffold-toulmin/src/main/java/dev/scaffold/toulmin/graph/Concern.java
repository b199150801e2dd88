package dev.scaffold.toulmin.graph;

import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.Objects;
import java.util.Optional;

/**
 * A question as far as it bears on the argument. Not Met, it is a doubt; one about a rebuttal says instead whether that is
 * answered.
 *
 * @param question its id
 * @param target what it is asked of; one asked of the draft bears on nothing here
 * @param weight 1 or more; an essential question weighs 1
 * @param defence what can answer the doubt
 */
public record Concern(String question, Target target, int weight, Defence defence) {
    public Concern {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(defence, "defence");
        if (weight < 1) {
            throw new IllegalArgumentException("weight: must be 1 or more, got " + weight + " for `" + question + "`");
        }
    }

    /** The kind of part that it is asked of; empty if it is asked of the draft. */
    public Optional<Part.Kind> kind() {
        if (target instanceof Target.Each each) {
            return Optional.of(each.kind());
        }
        return target instanceof Target.Whole whole ? Optional.of(whole.kind()) : Optional.empty();
    }

    boolean of(Part.Kind kind) {
        return kind().filter(k -> k == kind).isPresent();
    }
}
