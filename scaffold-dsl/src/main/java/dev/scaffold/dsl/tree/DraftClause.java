package dev.scaffold.dsl.tree;

/** Something said about the draft. */
public sealed interface DraftClause extends Clause {

    /**
     * {@code instruct "…"}.
     *
     * @param text what is added to the request
     * @param span all of it
     */
    record Instruct(Text text, Span span) implements DraftClause {
        @Override
        public String sort() {
            return "instruct";
        }
    }

    /**
     * {@code at most N tokens}.
     *
     * @param tokens N
     * @param span all of it
     */
    record AtMost(Numeral tokens, Span span) implements DraftClause {
        @Override
        public String sort() {
            return "at most";
        }
    }
}
