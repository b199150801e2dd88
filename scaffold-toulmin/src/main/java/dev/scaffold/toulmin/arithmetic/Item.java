package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.folding.FoldedToken.Gap;

/**
 * One piece of a text, as far as sums care.
 *
 * @param kind what it is
 * @param word a word in lower case, or the sign itself
 * @param numeral the number; {@link Numeral#NONE} for everything else
 * @param gap what stands before it
 * @param start first UTF-16 unit in the original
 * @param end behind the last unit
 */
record Item(Kind kind, String word, Numeral numeral, Gap gap, int start, int end) {

    enum Kind {
        NUMBER,
        /** One character that is a fraction: a half. */
        VULGAR,
        /** A raised digit. */
        RAISED,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        /** A colon between two numbers. */
        RATIO,
        POWER,
        ROOT,
        OPEN,
        CLOSE,
        PERCENT,
        FACTORIAL,
        MONEY,
        WORD,
        EQUALS,
        /** Is about equal to. */
        ABOUT,
        /** Punctuation. */
        STOP,
        OTHER;

        boolean relation() {
            return this == EQUALS || this == ABOUT;
        }

        boolean operator() {
            return this == PLUS || this == MINUS || this == TIMES || this == DIVIDE || this == POWER || this == RATIO;
        }

        /** True if a sum cannot go on behind it. */
        boolean boundary() {
            return relation() || this == STOP || this == OTHER;
        }

        /** True if an operand can end with it. */
        boolean endsOperand() {
            return this == NUMBER
                    || this == VULGAR
                    || this == RAISED
                    || this == CLOSE
                    || this == PERCENT
                    || this == FACTORIAL
                    || this == MONEY;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean word(String other) {
        return kind == Kind.WORD && word.equals(other);
    }

    boolean tight() {
        return gap == Gap.NONE;
    }

    boolean startsLine() {
        return gap == Gap.LINE;
    }

    Item as(Kind other) {
        return new Item(other, word, numeral, gap, start, end);
    }

    Item after(Gap other) {
        return new Item(kind, word, numeral, other, start, end);
    }
}
