package dev.scaffold.lab.arms;

import dev.scaffold.lab.Row;
import java.util.Optional;

/**
 * One way to get an answer out of a model. An application's own is a class or lambda of this shape, beside those of the library.
 *
 * <p>Every call goes to the models of the {@link Asking}: what is called past them is not kept, counted or limited. Equal askings must
 * lead to equal calls in the same order, so that a run that was ended can go on. Safe for many threads.
 */
public interface Arm {

    /** Its name, unique within a run. */
    String name();

    /** What it asks of its models for one item; told before anything is paid. */
    default Calls calls() {
        return Calls.UNKNOWN;
    }

    /** What it is asked for a row, to be looked at afterwards. */
    default String asked(Row row) {
        return row.question();
    }

    /** The arm whose answers to other items it needs ({@link Asking#donor}): that one is run first. Most need none. */
    default Optional<String> needs() {
        return Optional.empty();
    }

    /**
     * Answers one item.
     *
     * @throws dev.scaffold.ModelException if no reply could be had: the trial is then missing, not wrong
     */
    Given answer(Asking asking);
}
