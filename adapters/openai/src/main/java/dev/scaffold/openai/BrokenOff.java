package dev.scaffold.openai;

import dev.scaffold.ModelException;

/** An answer of which some pieces were heard and the rest was not: asking again would let its beginning be heard twice. */
final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOff(ModelException broken) {
        super(broken.getMessage(), broken);
    }
}
