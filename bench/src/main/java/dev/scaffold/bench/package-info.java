/**
 * Benchmarks: ratios measured in one run, never part of a test. What they came to lies in {@code bench/results}, with the command.
 */
@org.jspecify.annotations.NullMarked
package dev.scaffold.bench;
