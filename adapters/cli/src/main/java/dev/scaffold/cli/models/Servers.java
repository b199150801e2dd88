package dev.scaffold.cli.models;

import java.util.List;
import java.util.Optional;

/** Finds out what is served where. */
public interface Servers {

    /** The names of the models that an address serves, in its own order; empty if it does not say. */
    List<String> models(String baseUrl, Optional<String> key);

    /** The addresses of the well-known servers on this machine that answer, the ones most likely meant first. */
    List<String> onThisMachine();
}
