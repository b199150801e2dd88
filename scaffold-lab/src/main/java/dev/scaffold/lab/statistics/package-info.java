/**
 * The mathematics of the lab: tests, intervals, decisions, plans, selective figures, as pure functions of numbers. Nothing here
 * calls a model, reads a file, or draws a random number that is not fixed by a seed it was given.
 */
@NullMarked
package dev.scaffold.lab.statistics;

import org.jspecify.annotations.NullMarked;
