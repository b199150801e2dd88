package dev.scaffold.bench;

/** A program that prints one line: what starting a virtual machine takes at least. */
final class OneLine {
    private OneLine() {}

    /** Prints it. */
    public static void main(String[] args) {
        System.out.println("One line.");
    }
}
