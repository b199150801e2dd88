package dev.scaffold.toulmin.arithmetic;

/** What stands there is not a sum, or not one that can be understood for certain. Never leaves this package. */
final class Unreadable extends RuntimeException {

    Unreadable() {
        super("not a sum", null, false, false);
    }
}
