package dev.scaffold.toulmin;

import dev.scaffold.Source;
import dev.scaffold.toulmin.folding.FoldedText;
import org.jspecify.annotations.Nullable;

/** A text that quotations are looked for in. It is folded when the first one is, and then no more. Can be shared between threads. */
final class Searched {
    private final Source source;
    private @Nullable FoldedText folded;

    Searched(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** Two threads may both fold it, to the same: it is immutable, so whichever is seen will do. */
    FoldedText folded() {
        FoldedText known = folded;
        if (known == null) {
            known = FoldedText.of(source.text());
            folded = known;
        }
        return known;
    }
}
