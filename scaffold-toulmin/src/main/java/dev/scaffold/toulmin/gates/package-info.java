/**
 * The formulas of the language, one record each: monotone functions of findings. How a verdict is made from a gate lives
 * in the engine.
 */
@NullMarked
package dev.scaffold.toulmin.gates;

import org.jspecify.annotations.NullMarked;
