/** Holds dialogues of models against their rules. */
@NullMarked
package dev.scaffold.toulmin.peers;

import org.jspecify.annotations.NullMarked;
