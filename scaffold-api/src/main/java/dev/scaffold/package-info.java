/**
 * The vocabulary: what a model is, what an argument is made of, what is asked of it, and what came out. No engine, no
 * prompt, no vendor and no wire format lives here; nothing but the JDK and JSpecify is needed.
 */
@NullMarked
package dev.scaffold;

import org.jspecify.annotations.NullMarked;
