package dev.scaffold;

/**
 * A model call that gave no answer: broken connection, time-out, refusal by the endpoint, a request that the model cannot
 * carry out. A critic's becomes an Unclear finding; the draft's reaches the caller.
 */
public class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int attempts;

    /** A broken call that was tried once. */
    public ModelException(String message) {
        this(message, 1, null);
    }

    /**
     * A broken call.
     *
     * @param attempts how often the call was tried, the first one counted
     */
    public ModelException(String message, int attempts, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
        this.attempts = attempts;
    }

    /** The same exception if it is a ModelException already, otherwise one that has it as its cause. */
    public static ModelException wrapping(RuntimeException broken) {
        return broken instanceof ModelException already
                ? already
                : new ModelException(broken.getClass().getSimpleName() + ": " + broken.getMessage(), 1, broken);
    }

    /** How often the call was tried, the first one counted. */
    public int attempts() {
        return attempts;
    }
}
