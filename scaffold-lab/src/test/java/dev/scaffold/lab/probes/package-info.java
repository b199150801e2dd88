/** Tests of the probes: on rows and models whose figures are worked out by hand. */
@NullMarked
package dev.scaffold.lab.probes;

import org.jspecify.annotations.NullMarked;
