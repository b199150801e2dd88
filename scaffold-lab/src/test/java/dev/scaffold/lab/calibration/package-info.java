/** Tests of the lab. Nothing here is published. */
@NullMarked
package dev.scaffold.lab.calibration;

import org.jspecify.annotations.NullMarked;
