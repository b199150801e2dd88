package dev.scaffold.test;

/** A cassette that cannot be read: where, what, and what to do. */
public class CassetteFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    CassetteFormatException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** The line at fault, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public String problem() {
        return problem;
    }
}
