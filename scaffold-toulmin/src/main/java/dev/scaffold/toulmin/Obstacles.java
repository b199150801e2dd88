package dev.scaffold.toulmin;

/** What kept models from being heard on one draft. */
final class Obstacles {
    private String note = "";
    private boolean unreachable;

    /** A call was not made, since the budget does not hold it. */
    void overBudget(String why) {
        note = why;
    }

    /** A call was broken, and so was the one in which it was asked again, if there was one. */
    void unreachable() {
        unreachable = true;
    }

    /** Why no further call is made; empty if there may be more. */
    String note() {
        return note;
    }

    /** True if something was not heard since a model could not be reached. */
    boolean anyUnreachable() {
        return unreachable;
    }
}
