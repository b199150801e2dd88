/**
 * The tests of scripts as JUnit tests. Needs {@code junit-jupiter-api}, which the rest of the module does not.
 */
@NullMarked
package dev.scaffold.dsl.junit;

import org.jspecify.annotations.NullMarked;
