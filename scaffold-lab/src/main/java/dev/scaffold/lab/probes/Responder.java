package dev.scaffold.lab.probes;

import dev.scaffold.lab.arms.Calls;
import dev.scaffold.lab.arms.Given;

/** One way to answer a challenge. Every call goes to the models of the asking, as of an {@link dev.scaffold.lab.arms.Arm}. */
public interface Responder {

    /** Its name, unique within a run. */
    String name();

    /** What it asks of its models for one challenge. */
    Calls calls();

    /** What goes out after the challenge. */
    Given respond(Challenged challenged);
}
