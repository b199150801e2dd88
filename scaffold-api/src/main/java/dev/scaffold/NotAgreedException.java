package dev.scaffold;

/** Thrown instead of a refusal where the caller could mistake one for an answer: a text function, a request with its own format. */
public class NotAgreedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Deliberation deliberation;

    /** A refusal, explained by its own text. */
    public NotAgreedException(Deliberation deliberation) {
        super(deliberation.reply().text());
        this.deliberation = deliberation;
    }

    /** How it came about. */
    public Deliberation deliberation() {
        return deliberation;
    }
}
