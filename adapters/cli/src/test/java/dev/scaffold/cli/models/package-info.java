/** Tests of the choice of a model. */
@NullMarked
package dev.scaffold.cli.models;

import org.jspecify.annotations.NullMarked;
