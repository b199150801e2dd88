package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Unit;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Item;
import dev.scaffold.dsl.tree.PackTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A script says its language version and names each scaffold, each pack and each parameter differently. */
final class WholeScript {
    private WholeScript() {}

    static void check(Unit script, Issues issues) {
        LanguageLine.check(script.tree(), issues);
        Parameters.check(script);
        once("scaffolds", script.tree().all(ScaffoldTree.class), issues);
        once("parameters", script.tree().all(Item.Param.class), issues);
        once(
                "packs",
                Stream.<Item>concat(
                                script.tree().all(Item.Use.class).stream(), script.tree().all(PackTree.class).stream())
                        .toList(),
                issues);
    }

    private static void once(String what, List<? extends Item> items, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            if (!seen.add(item.name().text())) {
                issues.report(
                        Code.CQ015,
                        item.name().span(),
                        "there are two " + what + " `" + item.name().text() + "`",
                        "this name is taken already");
            }
        }
    }
}
