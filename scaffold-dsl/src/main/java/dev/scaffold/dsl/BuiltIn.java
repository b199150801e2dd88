package dev.scaffold.dsl;

import dev.scaffold.dsl.link.Packs;
import java.util.List;

/** The scaffolds that come with the library. */
final class BuiltIn {
    static final List<String> NAMES = List.of("toulmin");

    private BuiltIn() {}

    static Script script(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "name: there is no built-in scaffold `" + name + "`; there are " + NAMES);
        }
        return Script.parse(name + ".cq", Packs.text(name).orElseThrow());
    }
}
