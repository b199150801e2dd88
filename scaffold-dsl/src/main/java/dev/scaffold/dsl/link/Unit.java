package dev.scaffold.dsl.link;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file that was read.
 *
 * @param path how other files name it; {@code ""} for the script itself
 * @param tree what stands in it
 * @param issues what is wrong with it
 * @param parameters what its parameters are unless something else is given
 */
public record Unit(String path, ScriptTree tree, Issues issues, Map<String, String> parameters) {
    public Unit {
        parameters = Map.copyOf(parameters);
    }

    /** A file of which this was read. */
    public static Unit of(String path, ScriptTree tree, Issues issues) {
        Map<String, String> values = new HashMap<>();
        tree.all(Item.Param.class)
                .forEach(p -> values.put(p.name().text(), p.value().value()));
        return new Unit(path, tree, issues, values);
    }

    /** The packs that it holds, in order. */
    public List<PackTree> packs() {
        return tree.all(PackTree.class);
    }

    /** A pack that it holds. */
    public Optional<PackTree> pack(String name) {
        return packs().stream().filter(p -> p.name().text().equals(name)).findFirst();
    }
}
