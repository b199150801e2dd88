/** Tests of the arms. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.arms;

import org.jspecify.annotations.NullMarked;
