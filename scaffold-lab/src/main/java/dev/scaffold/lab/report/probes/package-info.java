/**
 * What probes came to, set out for people: headlines and sheets, from which pages and terminals are made. How figures are worked out lives
 * in {@code dev.scaffold.lab.probes}.
 */
@NullMarked
package dev.scaffold.lab.report.probes;

import org.jspecify.annotations.NullMarked;
