/**
 * What lasts longer than one call: the scoreboard of a conversation, and the rules by which positions are held or revised. How a
 * single answer is judged is the business of the engine, models that talk to each other that of the package beside.
 */
@NullMarked
package dev.scaffold.toulmin.dialogue;

import org.jspecify.annotations.NullMarked;
