/**
 * The program {@code scaffold}: its commands, its exit codes and how it fails. How things are shown, in what form programs
 * read them, and which model is asked live in packages of their own.
 */
@NullMarked
package dev.scaffold.cli;

import org.jspecify.annotations.NullMarked;
