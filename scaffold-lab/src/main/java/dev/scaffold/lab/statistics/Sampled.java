package dev.scaffold.lab.statistics;

/**
 * What was drawn when the rows were drawn: an item, with the family it is a row of and the cluster it shares a source with. Families
 * are strata; clusters are drawn, left out and flipped as one.
 */
public interface Sampled {
    /** The id of the row. */
    String item();

    /** The family of the row, such as its task. */
    String family();

    /** What the row shares with others that are no independent rows; its own id if nothing. */
    String cluster();
}
