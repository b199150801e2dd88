package dev.scaffold.cli.view;

/**
 * How much of a deliberation is shown. What is left out is marked as left out.
 *
 * @param questionRows rows of the question
 * @param answerRows rows of an answer or a draft
 * @param parts parts of the argument
 * @param partRows rows of one part
 * @param questions critical questions of one outcome
 * @param findingRows rows of one finding
 * @param otherDrafts drafts that the verdict is not about
 */
public record Detail(
        int questionRows, int answerRows, int parts, int partRows, int questions, int findingRows, int otherDrafts) {
    private static final int ALL = Integer.MAX_VALUE;

    /** All of it. */
    public static final Detail FULL = new Detail(ALL, ALL, ALL, ALL, ALL, ALL, ALL);

    /** What matters. */
    public static final Detail BRIEF = new Detail(2, 3, 6, 2, 5, 2, 2);

    /** What matters most. */
    static final Detail TIGHT = new Detail(1, 2, 4, 1, 2, 2, 1);

    /** The least that makes sense. */
    static final Detail TIGHTEST = new Detail(1, 1, 3, 1, 1, 1, 0);

    /** True if nothing is left out. */
    boolean everything() {
        return answerRows == ALL;
    }
}
