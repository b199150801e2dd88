/** Tests of comparisons as JUnit tests. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.junit;

import org.jspecify.annotations.NullMarked;
