/**
 * Recorded runs for tests of scripts that {@code replay} one. Needs {@code scaffold-test}, which the rest of the module does not.
 */
@NullMarked
package dev.scaffold.dsl.recorded;

import org.jspecify.annotations.NullMarked;
