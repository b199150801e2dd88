/**
 * What came of working on scripts: their tests, their layout. How it is shown is decided elsewhere.
 */
@NullMarked
package dev.scaffold.cli.scripts;

import org.jspecify.annotations.NullMarked;
