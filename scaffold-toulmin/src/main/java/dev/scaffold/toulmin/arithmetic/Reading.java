package dev.scaffold.toulmin.arithmetic;

/**
 * One way to read a side of an equation.
 *
 * @param notation which sign stands before decimals
 * @param percent what a percent sign does
 */
record Reading(Notation notation, PercentSign percent) {

    enum PercentSign {
        /** {@code 25%} is 0.25, as in {@code 25% of 80 = 20}. */
        HUNDREDTHS,
        /** {@code 25%} is 25 of a unit called percent, as in {@code 20 / 80 * 100 = 25%}. */
        UNIT
    }
}
