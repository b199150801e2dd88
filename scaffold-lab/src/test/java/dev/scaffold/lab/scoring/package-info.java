/** Tests of the scorers. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.scoring;

import org.jspecify.annotations.NullMarked;
