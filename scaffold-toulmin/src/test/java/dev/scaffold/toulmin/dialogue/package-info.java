/** Holds what lasts longer than one call against its laws. */
@NullMarked
package dev.scaffold.toulmin.dialogue;

import org.jspecify.annotations.NullMarked;
