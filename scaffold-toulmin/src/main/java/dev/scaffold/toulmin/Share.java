package dev.scaffold.toulmin;

/**
 * A share of calls.
 *
 * @param judged how many, 1 or more
 * @param of out of how many, at least {@code judged}
 */
public record Share(int judged, int of) {

    /** Every call. */
    public static final Share ALL = new Share(1, 1);

    public Share {
        if (judged < 1 || of < judged) {
            throw new IllegalArgumentException("share: 1 <= judged <= of, got " + judged + " in " + of);
        }
    }
}
