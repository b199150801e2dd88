/** Tests of what dialogues come to. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.peers;

import org.jspecify.annotations.NullMarked;
