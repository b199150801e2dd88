/** Tests of the lab. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.statistics;

import org.jspecify.annotations.NullMarked;
