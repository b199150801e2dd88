/**
 * What a script must obey beyond its grammar, one class a rule: each is given a scaffold's tree and a sink. Formulas as a
 * whole are judged in {@code dev.scaffold.dsl.analysis}.
 */
@NullMarked
package dev.scaffold.dsl.rules;

import org.jspecify.annotations.NullMarked;
