/**
 * What is agreed to in a conversation: its scoreboard, positions and what challenges them, what is new in a turn, how two positions are
 * weighed against each other. It calls no model: who does, for which of these, lives in the engine.
 */
@NullMarked
package dev.scaffold.toulmin.dialogue;

import org.jspecify.annotations.NullMarked;
