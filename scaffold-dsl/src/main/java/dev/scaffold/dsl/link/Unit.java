package dev.scaffold.dsl.link;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file that was read.
 *
 * @param path how other files name it; {@code ""} for the script itself
 * @param tree what stands in it
 * @param issues what is wrong with it
 */
public record Unit(String path, ScriptTree tree, Issues issues) {

    /** The packs that it holds, in order. */
    public List<PackTree> packs() {
        return tree.all(PackTree.class);
    }

    /** A pack that it holds. */
    public Optional<PackTree> pack(String name) {
        return packs().stream().filter(p -> p.name().text().equals(name)).findFirst();
    }

    /** Its parameters with what they are unless something else is given. */
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        tree.all(Item.Param.class)
                .forEach(p -> values.put(p.name().text(), p.value().value()));
        return values;
    }
}
