/**
 * Ways to get an answer out of a model, one class each, and ways to tell how sure the model is of it. What they cost and whether they
 * are right is not known here.
 */
@NullMarked
package dev.scaffold.lab.arms;

import org.jspecify.annotations.NullMarked;
