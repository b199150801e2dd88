package dev.scaffold.dsl.tree;

import java.util.List;

/** Several questions under one name, or listed. */
public sealed interface Group extends Node {

    /**
     * {@code weighed}: every question that is not essential.
     *
     * @param span the word
     */
    record Weighed(Span span) implements Group {}

    /**
     * {@code (id, id)}.
     *
     * @param ids the questions
     * @param span with the parentheses
     */
    record Listed(List<Word> ids, Span span) implements Group {
        public Listed {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A pack.
     *
     * @param name its name
     * @param span the word
     */
    record Named(Word name, Span span) implements Group {}
}
