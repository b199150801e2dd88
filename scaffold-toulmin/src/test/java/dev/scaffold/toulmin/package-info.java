/** Holds the engine against its rules. What the tests share lives here too; the test kit for users is scaffold-test. */
@NullMarked
package dev.scaffold.toulmin;

import org.jspecify.annotations.NullMarked;
