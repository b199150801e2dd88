/**
 * What a run is and keeps: its settings, every trial with its score and its trace, and the store that survives a crash. How an answer
 * comes about lives in {@code dev.scaffold.lab.arms}, what the scores amount to in {@code dev.scaffold.lab.statistics}.
 */
@NullMarked
package dev.scaffold.lab.runs;

import org.jspecify.annotations.NullMarked;
