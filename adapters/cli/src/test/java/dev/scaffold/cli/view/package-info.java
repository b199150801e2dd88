/** Tests of how deliberations are shown. */
@NullMarked
package dev.scaffold.cli.view;

import org.jspecify.annotations.NullMarked;
