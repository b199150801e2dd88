package dev.scaffold.dsl.tree;

import dev.scaffold.Part;
import java.util.Locale;

/** The words of the six parts. */
final class Kinds {
    private Kinds() {}

    static Part.Kind of(Word word) {
        return Part.Kind.valueOf(word.text().toUpperCase(Locale.ROOT));
    }
}
