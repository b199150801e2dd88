/** Tests of the lab. Nothing here is published. */
@NullMarked
package dev.scaffold.lab;

import org.jspecify.annotations.NullMarked;
