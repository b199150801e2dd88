package dev.scaffold.lab.arms;

import java.util.OptionalDouble;

/**
 * A way to tell how sure a model is of an answer that is there already: a rival of the verdict, scored on the same answers. Its calls
 * are kept apart from those of the arm.
 */
public interface Rating {

    /** Its name, one of {@link dev.scaffold.lab.runs.Rival} or one's own. */
    String name();

    /** From 0 to 1; empty if it could not be told. */
    OptionalDouble rate(Asking asking, Given given);
}
