/**
 * What was fitted to findings of a scaffold, and under which circumstances: thresholds, and a table that tells how often answers
 * with such findings were right. How it is fitted is the business of the lab.
 */
@NullMarked
package dev.scaffold.toulmin.fitted;

import org.jspecify.annotations.NullMarked;
