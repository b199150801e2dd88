package dev.scaffold.openai;

import java.util.function.Consumer;

/** A key that shows itself to the endpoint alone. */
final class ApiKey {
    /** No key: nothing is sent. */
    static final ApiKey NONE = new ApiKey("");

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /** A key; white space around it, as left by files and shells, does not count. */
    static ApiKey of(String value) {
        String secret = value.strip();
        // The check is made here because the JDK's own message for a bad header quotes the header.
        if (secret.isEmpty() || secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("apiKey: must be printable ASCII without spaces, and not blank");
        }
        return new ApiKey(secret);
    }

    /** Gives the key to a client, if there is one. */
    void ifPresent(Consumer<String> client) {
        if (!secret.isEmpty()) {
            client.accept(secret);
        }
    }

    /** The text with the key struck out: endpoints like to quote it back. */
    String strikeOut(String text) {
        return secret.isEmpty() ? text : text.replace(secret, "(key)");
    }

    /** True if the exception, or one that caused it or goes with it, quotes the key. */
    boolean isQuotedBy(Throwable broken) {
        if (secret.isEmpty()) {
            return false;
        }
        for (Throwable t = broken; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains(secret)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return secret.isEmpty() ? "(no key)" : "(key)";
    }
}
