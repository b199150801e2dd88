package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.Reply;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.Optional;

/**
 * Two sides of a dispute.
 *
 * @param held the position that was held
 * @param against the challenger
 * @param fresh what the question came to without the dialogue
 */
record Sides(Side held, Side against, Fresh fresh) {

    /** True if a working was given for both. */
    boolean workings() {
        return held.working() && against.working();
    }

    /**
     * One of them.
     *
     * @param position what it stands for
     * @param argument what speaks for it: a working, or the position alone
     * @param working whether it is a working that somebody gave for it
     * @param judged what the questions of the script came to about the argument; empty if they were not asked
     */
    record Side(Position position, Reply argument, boolean working, Optional<Attempt> judged) {
        Side withJudged(Attempt value) {
            return new Side(position, argument, working, Optional.of(value));
        }
    }
}
