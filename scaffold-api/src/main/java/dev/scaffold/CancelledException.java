package dev.scaffold;

/** Thrown when a deliberation was cancelled or its thread interrupted; the thread's interrupt flag is set. */
public class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Transcript transcript;

    /** What was cancelled. */
    public CancelledException(Transcript transcript) {
        super("cancelled after " + transcript.usage().calls() + " calls");
        this.transcript = transcript;
    }

    /** What had happened by then. */
    public Transcript transcript() {
        return transcript;
    }
}
