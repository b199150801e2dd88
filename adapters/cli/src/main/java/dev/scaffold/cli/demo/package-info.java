/**
 * The recordings that come with the program: which stories there are, and their scripts and cassettes. How they are run and
 * shown lives in the commands.
 */
@NullMarked
package dev.scaffold.cli.demo;

import org.jspecify.annotations.NullMarked;
