package dev.scaffold.toulmin.arithmetic;

/**
 * A sum that a text states, computed again.
 *
 * @param status whether it is right
 * @param start first UTF-16 unit in the text
 * @param end behind the last unit
 * @param stated the characters between the two
 * @param computed what it is, to be shown: {@code 5,125}
 */
public record Sum(Status status, int start, int end, String stated, String computed) {

    /** How a sum came out. */
    public enum Status {
        /** The two sides are the same, up to how one of them is rounded. */
        RIGHT,
        /** They are not, whichever way they are read. */
        WRONG
    }

    /** True if it is right. */
    public boolean right() {
        return status == Status.RIGHT;
    }
}
