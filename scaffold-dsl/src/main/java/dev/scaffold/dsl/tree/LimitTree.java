package dev.scaffold.dsl.tree;

/** One line of {@code limits}. */
public sealed interface LimitTree extends Clause {

    /**
     * {@code calls N}.
     *
     * @param calls N
     * @param span all of it
     */
    record Calls(Numeral calls, Span span) implements LimitTree {
        @Override
        public String sort() {
            return "calls";
        }
    }

    /**
     * {@code tokens N}.
     *
     * @param tokens N
     * @param span all of it
     */
    record Tokens(Numeral tokens, Span span) implements LimitTree {
        @Override
        public String sort() {
            return "tokens";
        }
    }

    /**
     * {@code time 60s}.
     *
     * @param amount the number
     * @param unit the letters behind it
     * @param span all of it
     */
    record Time(Numeral amount, Word unit, Span span) implements LimitTree {
        @Override
        public String sort() {
            return "time";
        }
    }
}
