/**
 * Reads texts without regard to how they are dressed: LaTeX, Markdown, kinds of space, quotation mark and dash. What is made of
 * the tokens (quotations, sums) lives elsewhere.
 */
@NullMarked
package dev.scaffold.toulmin.folding;

import org.jspecify.annotations.NullMarked;
