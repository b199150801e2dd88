/**
 * Which model is asked: what flags and environment say, what answers on this machine, and where keys go. What it is asked
 * lives in the commands.
 */
@NullMarked
package dev.scaffold.cli.models;

import org.jspecify.annotations.NullMarked;
