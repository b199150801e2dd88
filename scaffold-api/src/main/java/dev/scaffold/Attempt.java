package dev.scaffold;

import java.util.Objects;

/**
 * One draft and what was found about it.
 *
 * @param number from 1
 * @param draft the model's reply
 * @param findings its argument and all findings, in the order of the script
 * @param verdict what the gate came to
 */
public record Attempt(int number, Reply draft, Findings findings, Verdict verdict) {
    public Attempt {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** The argument found in the draft. */
    public Argument argument() {
        return findings.argument();
    }
}
