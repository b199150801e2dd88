package dev.scaffold.dsl.tree;

import java.util.List;

/** Something said about a part of the argument. */
public sealed interface PartClause extends Clause {

    /**
     * {@code from question, context}.
     *
     * @param places {@code draft}, {@code question} or {@code context} each
     * @param span all of it
     */
    record From(List<Word> places, Span span) implements PartClause {
        public From {
            places = List.copyOf(places);
        }

        @Override
        public String sort() {
            return "from";
        }
    }

    /**
     * {@code by pattern "…"}.
     *
     * @param pattern its raw text is the regular expression
     * @param span all of it
     */
    record ByPattern(Text pattern, Span span) implements PartClause {
        @Override
        public String sort() {
            return "by pattern";
        }
    }

    /**
     * {@code implicit}.
     *
     * @param span the word
     */
    record Implicit(Span span) implements PartClause {
        @Override
        public String sort() {
            return "implicit";
        }
    }

    /**
     * {@code convergent}: each warrant is an argument of its own.
     *
     * @param span the word
     */
    record Convergent(Span span) implements PartClause {
        @Override
        public String sort() {
            return "convergent";
        }
    }
}
