@NullMarked
package dev.scaffold.toulmin.fitted;

import org.jspecify.annotations.NullMarked;
