package dev.scaffold.toulmin.peers;

import dev.scaffold.Disposition;
import java.util.Objects;

/**
 * {@code gate peers}: how models come to agree.
 *
 * @param turns how many at most
 * @param stop what ends it early
 * @param otherwise what goes out if they do not
 */
public record PeersRule(int turns, StopRule stop, Disposition otherwise) {
    public PeersRule {
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(otherwise, "otherwise");
        if (turns < 1) {
            throw new IllegalArgumentException("turns: must be 1 or more, got " + turns);
        }
    }
}
