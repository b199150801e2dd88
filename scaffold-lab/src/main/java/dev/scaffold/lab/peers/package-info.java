/**
 * What dialogues of models come to: how often they agree, and what that is worth; whose words moved whom. How a dialogue is held is the
 * business of the engine, how a run is kept that of {@code dev.scaffold.lab.runs}.
 */
@NullMarked
package dev.scaffold.lab.peers;

import org.jspecify.annotations.NullMarked;
