/** The contracts as somebody else would use them: from another package, seeing only what is public. */
@NullMarked
package dev.scaffold.test.contract;

import org.jspecify.annotations.NullMarked;
