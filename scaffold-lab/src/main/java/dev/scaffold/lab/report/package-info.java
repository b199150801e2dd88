/**
 * What a run amounts to, and how it is told: one {@link dev.scaffold.lab.report.Comparison} computed from a run, and the table, page
 * and files made of it. The mathematics lives in {@code dev.scaffold.lab.statistics} and {@code dev.scaffold.lab.calibration}.
 */
@NullMarked
package dev.scaffold.lab.report;

import org.jspecify.annotations.NullMarked;
