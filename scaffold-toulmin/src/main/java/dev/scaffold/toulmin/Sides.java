package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.Optional;

/**
 * Two positions on one question, and what speaks for each.
 *
 * @param held the position that was held
 * @param against the challenger
 * @param forHeld the argument for the first, judged; empty if none was had
 * @param forAgainst the argument for the second, judged; empty if none was had
 * @param fresh what the question came to without the dialogue
 */
record Sides(Position held, Position against, Optional<Attempt> forHeld, Optional<Attempt> forAgainst, Fresh fresh) {}
