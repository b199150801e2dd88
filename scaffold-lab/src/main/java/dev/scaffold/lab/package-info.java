/**
 * Measures scaffolds on rows whose answers are known: rows, scorers, runs and figures. How answers are judged while a model is
 * being used lives in the engine.
 */
@NullMarked
package dev.scaffold.lab;

import org.jspecify.annotations.NullMarked;
