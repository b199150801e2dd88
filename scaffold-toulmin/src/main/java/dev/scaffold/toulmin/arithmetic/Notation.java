package dev.scaffold.toulmin.arithmetic;

/** Which sign stands before decimals, and which between thousands. A text may be read either way. */
enum Notation {
    /** A point before decimals, commas between thousands. */
    POINT,
    /** A comma before decimals, points between thousands. */
    COMMA;

    String toPoint(String digits) {
        return this == POINT
                ? digits
                : digits.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
