package dev.scaffold.cli.view;

import dev.scaffold.cli.terminal.Look;
import dev.scaffold.cli.terminal.Span;
import dev.scaffold.cli.terminal.Tone;

/**
 * Words that somebody else said.
 *
 * @param look how they are shown
 */
record Quote(Look look) {

    /** The words between quotation marks. */
    Span of(String untrusted) {
        return new Span(Tone.PLAIN, look.marks().quoted(untrusted.strip()));
    }
}
