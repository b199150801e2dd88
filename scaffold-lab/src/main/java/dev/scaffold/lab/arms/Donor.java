package dev.scaffold.lab.arms;

import dev.scaffold.Deliberation;
import java.util.Optional;

/** Tells what an arm came to on another item of the same family: the one that this item is yoked to, never itself. */
@FunctionalInterface
public interface Donor {

    /** There is no other item. */
    Donor NONE = arm -> Optional.empty();

    /** What this arm came to there; empty if the item is alone in its family, or no reply was had there. */
    Optional<Deliberation> deliberation(String arm);
}
