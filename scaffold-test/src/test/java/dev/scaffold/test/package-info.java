/** Tests of the test kit: what it promises, and that its assertions can fail. No test here calls a real model. */
@NullMarked
package dev.scaffold.test;

import org.jspecify.annotations.NullMarked;
