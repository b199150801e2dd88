package dev.scaffold.toulmin;

import dev.scaffold.*;
import java.util.List;

final class Anchors {
    private Anchors() {}

    static Anchor find(String quote, List<Source> places) {
        for (Source s : places) {
            int i = s.text().indexOf(quote);
            if (i >= 0 && !quote.isBlank()) return new Anchor.Quoted(s.id(), i, i + quote.length(), quote);
        }
        return new Anchor.Missing(quote);
    }
}
