/**
 * The form of the output that programs read; its fields are described in docs/cli.md and only ever added to. What people
 * read is made in {@code dev.scaffold.cli.view}.
 */
@NullMarked
package dev.scaffold.cli.json;

import org.jspecify.annotations.NullMarked;
