/**
 * The rules that judge by code, one class each, and the list of them. Whatever needs a model lives in the engine.
 */
@NullMarked
package dev.scaffold.toulmin.checks;

import org.jspecify.annotations.NullMarked;
