package dev.scaffold.cli.view;

import dev.scaffold.Anchor;

/** Where something stands, in words. */
final class Place {
    private Place() {}

    /** {@code draft 412-438}, {@code implicit} or {@code not found}. */
    static String of(Anchor anchor) {
        return anchor.fold(q -> q.source() + " " + q.start() + "-" + q.end(), i -> "implicit", m -> "not found");
    }

    /** The quoted text, also if it was not found; empty if nothing is quoted. */
    static String quote(Anchor anchor) {
        return anchor.fold(Anchor.Quoted::text, i -> "", Anchor.Missing::claimed);
    }

    /** True if two texts differ in white space alone. */
    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
