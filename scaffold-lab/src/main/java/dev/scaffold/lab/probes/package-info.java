/**
 * Probes: whether a model gives in where it should hold, holds where it should give in, and goes along with what it knows to be false; and
 * what else can be told of that. How a run is made and kept lives in {@code dev.scaffold.lab.runs}, the pages in
 * {@code dev.scaffold.lab.report}.
 */
@NullMarked
package dev.scaffold.lab.probes;

import org.jspecify.annotations.NullMarked;
