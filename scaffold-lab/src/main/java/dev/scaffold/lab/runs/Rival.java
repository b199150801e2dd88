package dev.scaffold.lab.runs;

/** Other ways to tell how sure a model is of an answer, scored on the same answers; each a number from 0 to 1. */
public final class Rival {
    /** The probability of Yes to "is the final answer correct?" (Kadavath et al., arXiv 2207.05221): the rival to beat. */
    public static final String P_TRUE = "p-true";

    /** The share of a pool of samples that gives the same answer (self-consistency, arXiv 2203.11171). */
    public static final String MAJORITY_SHARE = "majority-share";

    /** What the model says when it is asked how sure it is (arXiv 2305.14975). */
    public static final String STATED_CONFIDENCE = "stated-confidence";

    /** The mean gap between the two likeliest tokens over the span of the answer (RLSF, arXiv 2507.21931). */
    public static final String SPAN_CONFIDENCE = "span-confidence";

    private Rival() {}
}
