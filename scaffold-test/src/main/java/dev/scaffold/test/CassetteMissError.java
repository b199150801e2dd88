package dev.scaffold.test;

/**
 * A request that a cassette has no reply for. An error and not an exception, so that it can never pass for a broken call and
 * end as an Unclear finding.
 */
public class CassetteMissError extends AssertionError {
    private static final long serialVersionUID = 1L;

    CassetteMissError(String message) {
        super(message);
    }
}
