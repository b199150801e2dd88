/**
 * Runs written out as JSON Lines for those who train or study models. Nothing is trained here, and no figure of a report comes from
 * here.
 */
@NullMarked
package dev.scaffold.lab.export;

import org.jspecify.annotations.NullMarked;
