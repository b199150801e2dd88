/**
 * The grammar and its reader: from text to syntax tree. Nothing else may see ANTLR, and nothing outside this module may see
 * this package.
 */
@NullMarked
package dev.scaffold.dsl.internal;

import org.jspecify.annotations.NullMarked;
