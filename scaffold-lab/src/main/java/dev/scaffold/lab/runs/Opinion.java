package dev.scaffold.lab.runs;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a judge said of an open answer; it is a model's word.
 *
 * @param points what it gave, 1 to 10, the mean over the turns of a conversation; empty where none were asked for or it is not scored
 * @param unscored why its word could not be used; empty if it could
 */
public record Opinion(OptionalDouble points, String unscored) {
    public Opinion {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(unscored, "unscored");
    }
}
