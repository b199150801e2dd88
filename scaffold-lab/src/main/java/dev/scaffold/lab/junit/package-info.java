/**
 * Comparisons as JUnit tests: a build that fails when a scaffold no longer pays its way. How comparisons are made and decided is not known
 * here.
 */
@NullMarked
package dev.scaffold.lab.junit;

import org.jspecify.annotations.NullMarked;
