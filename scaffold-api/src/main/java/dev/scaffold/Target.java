package dev.scaffold;

/** What a critical question is asked of. */
public sealed interface Target {

    /** The whole text of the draft. */
    Target DRAFT = new Draft();

    /** The whole text of the draft: judged once, before anything is extracted if code judges it. */
    record Draft() implements Target {}

    /**
     * All parts of a kind together: judged once.
     *
     * @param kind which kind
     */
    record Whole(Part.Kind kind) implements Target {}

    /**
     * Each part of a kind by itself: one finding a part. The question is Met only if all are, Unmet if any is, otherwise
     * Unclear.
     *
     * @param kind which kind
     */
    record Each(Part.Kind kind) implements Target {}

    /** The word or words of the language: {@code draft}, {@code claim}, {@code each grounds} ... */
    default String words() {
        if (this instanceof Whole whole) {
            return whole.kind().word();
        }
        return this instanceof Each each ? "each " + each.kind().word() : "draft";
    }
}
