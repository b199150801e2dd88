/**
 * The forms in which a comparison is written down: lines for a terminal, JSON, comma-separated values, JUnit XML, and all files of a
 * report together. The page is made in {@code dev.scaffold.lab.report.html}.
 */
@NullMarked
package dev.scaffold.lab.report.files;

import org.jspecify.annotations.NullMarked;
