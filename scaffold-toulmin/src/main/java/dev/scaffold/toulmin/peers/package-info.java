/**
 * Models that talk a question over in turns, and what ends that: equal positions, or equal positions whose arguments pass the gate. How
 * one argument is judged is the business of the engine.
 */
@NullMarked
package dev.scaffold.toulmin.peers;

import org.jspecify.annotations.NullMarked;
