package dev.scaffold.toulmin.arithmetic;

import java.util.Optional;

/**
 * One side of an equation, computed.
 *
 * @param first the index of its first item
 * @param next the index behind its last item
 * @param amount what it comes to; empty if it divides by zero
 * @param shape how much there is to compute
 * @param places how many digits a number shows behind the point; 0 for anything else
 * @param endless whether a number ends in an ellipsis
 * @param traits what was met on the way
 */
record Side(int first, int next, Optional<Amount> amount, Shape shape, int places, boolean endless, Traits traits) {

    enum Shape {
        /** One number: nothing to compute. */
        NUMBER,
        /** A fraction of two whole numbers, or a whole number and a fraction: a result as well as a quotient. */
        FRACTION,
        /** A computation. */
        SUM
    }

    /**
     * What was met on the way.
     *
     * @param doubtful whether it may mean something else
     * @param percent whether there is a percent sign in it
     * @param scaling whether it multiplies or divides
     */
    record Traits(boolean doubtful, boolean percent, boolean scaling) {}

    boolean single() {
        return shape != Shape.SUM;
    }
}
