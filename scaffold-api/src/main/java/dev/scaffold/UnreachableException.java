package dev.scaffold;

/** A model call that reached nobody: no server listens there. It says nothing about the model, and nothing was paid. */
public class UnreachableException extends ModelException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that reached nobody.
     *
     * @param attempts how often the call was tried, the first one counted
     */
    public UnreachableException(String message, int attempts, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, attempts, cause);
    }
}
