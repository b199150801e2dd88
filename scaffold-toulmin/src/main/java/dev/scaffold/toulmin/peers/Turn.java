package dev.scaffold.toulmin.peers;

import dev.scaffold.Deliberation;
import dev.scaffold.Reply;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.Objects;
import java.util.Optional;

/**
 * One turn of a dialogue.
 *
 * @param number from 1
 * @param speaker the name of who spoke
 * @param reply what was said
 * @param position what the speaker stands for then; empty for "not sure yet"
 * @param judged what the gate came to, if it was asked
 */
public record Turn(
        int number, String speaker, Reply reply, Optional<Position> position, Optional<Deliberation> judged) {
    public Turn {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(judged, "judged");
    }

    Turn withJudged(Deliberation value) {
        return new Turn(number, speaker, reply, position, Optional.of(value));
    }
}
