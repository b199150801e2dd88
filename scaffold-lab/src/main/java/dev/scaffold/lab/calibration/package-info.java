/**
 * How far stated probabilities can be believed, and how to make them believable: scores, reliability, and what is fitted on labelled
 * runs. Whatever is fitted is judged on rows that it was not fitted on.
 */
@NullMarked
package dev.scaffold.lab.calibration;

import org.jspecify.annotations.NullMarked;
