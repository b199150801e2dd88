/**
 * What tests of models, checks and scaffolds are made of: scripted and faulty models, recorded replies, assertions and
 * contracts. No engine, no prompt and no vendor lives here; it needs scaffold-api alone.
 */
@NullMarked
package dev.scaffold.test;

import org.jspecify.annotations.NullMarked;
