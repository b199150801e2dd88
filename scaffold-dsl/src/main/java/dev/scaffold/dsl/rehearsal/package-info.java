/**
 * Runs the tests of a script offline, through the real engine, with models that say what the test says. What a test may say lives
 * in {@code rules}.
 */
@NullMarked
package dev.scaffold.dsl.rehearsal;

import org.jspecify.annotations.NullMarked;
