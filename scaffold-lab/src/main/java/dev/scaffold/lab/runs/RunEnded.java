package dev.scaffold.lab.runs;

/**
 * Ends all that is under way in a run. An error and not an exception, since a scaffold would take an exception of a model for a broken
 * call and go on without its answer.
 */
final class RunEnded extends Error {
    private static final long serialVersionUID = 1L;

    RunEnded(String why) {
        super(why, null, false, false);
    }

    RunEnded(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
