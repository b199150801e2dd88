/**
 * Programs to copy from, one idea each. Whatever more than one of them needs belongs in the library.
 */
@NullMarked
package dev.scaffold.examples;

import org.jspecify.annotations.NullMarked;
