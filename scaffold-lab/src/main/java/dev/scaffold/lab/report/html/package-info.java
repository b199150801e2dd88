/**
 * The report as one page that needs no network: its sections, and the resources that it is put together from. Which figures there are
 * is settled in {@code dev.scaffold.lab.report}.
 */
@NullMarked
package dev.scaffold.lab.report.html;

import org.jspecify.annotations.NullMarked;
