/** Tests of the lab. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.export;

import org.jspecify.annotations.NullMarked;
