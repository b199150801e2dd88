package dev.scaffold.toulmin;

import dev.scaffold.Request;
import dev.scaffold.toulmin.dialogue.News;
import dev.scaffold.toulmin.dialogue.Position;
import java.util.Optional;

/**
 * A position of a conversation, and the turn that challenges it.
 *
 * @param question the conversation up to the question that the position answers, nothing behind it
 * @param earlier the turn that states the position
 * @param held the position
 * @param against what the challenge puts in its place; empty if it only doubts
 * @param turn the challenge, word for word
 * @param news what is new in it
 */
record Dispute(Request question, String earlier, Position held, Optional<Position> against, String turn, News news) {}
