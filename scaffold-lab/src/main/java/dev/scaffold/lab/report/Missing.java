package dev.scaffold.lab.report;

import dev.scaffold.lab.statistics.Decision;
import java.util.Objects;

/**
 * What the replies that could not be had, and those that a judge did not score, may have done to the verdict.
 *
 * @param absent how many replies of the two arms are missing
 * @param unscored how many are there and not scored
 * @param of how many there would be
 * @param worst the decision if all of these went against the first arm
 * @param best the decision if all went for it
 */
public record Missing(int absent, int unscored, int of, Decision worst, Decision best) {
    /** Above this share the verdict must hold in both cases. */
    public static final double TOLERATED = 0.02;

    public Missing {
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(best, "best");
    }

    /** How many say nothing about the difference. */
    public int unknown() {
        return absent + unscored;
    }

    /** Their share. */
    public double share() {
        return of == 0 ? 0 : unknown() / (double) of;
    }

    /** What is the matter with them. */
    public String words() {
        return unscored == 0 ? "missing" : absent == 0 ? "not scored" : "missing or not scored";
    }

    /** True if so much is missing that the verdict must hold in both cases, and it does not. */
    boolean undermines(Decision decision) {
        return share() > TOLERATED && !(worst.ruling() == decision.ruling() && best.ruling() == decision.ruling());
    }
}
