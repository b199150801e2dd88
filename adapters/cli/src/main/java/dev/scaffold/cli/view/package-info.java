/**
 * A deliberation as people read it on a terminal: the verdict first, then why, then the price. Where it comes from, and the
 * form that programs read, live elsewhere.
 */
@NullMarked
package dev.scaffold.cli.view;

import org.jspecify.annotations.NullMarked;
