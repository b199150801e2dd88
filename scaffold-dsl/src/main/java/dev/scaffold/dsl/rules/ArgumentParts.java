package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Word;
import java.util.HashSet;
import java.util.Set;

/** The argument lists each part once, each place once, and counts that a part can have. */
final class ArgumentParts implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (PartTree part : scaffold.tree().parts()) {
            if (!seen.add(part.kind().text())) {
                issues.report(
                        Code.CQ021,
                        part.kind().span(),
                        "the argument lists `" + part.kind().text() + "` twice",
                        "listed above already");
            }
            count(part.count(), issues);
            part.clauses().stream()
                    .filter(PartClause.From.class::isInstance)
                    .forEach(c -> places((PartClause.From) c, issues));
        }
    }

    private static void count(PartTree.Count count, Issues issues) {
        int least = count.least().toInt();
        int most = count.most().map(m -> m.toInt()).orElse(Integer.MAX_VALUE);
        if (most < Math.max(1, least)) {
            boolean backwards = most >= 1;
            issues.report(
                    Code.CQ022,
                    count.span(),
                    backwards ? "a count must not go down" : "a count must allow at least one",
                    backwards ? "from more to fewer" : "this allows none",
                    backwards ? "write `" + most + ".." + least + "`" : "leave the part out, and it is not looked for");
        }
    }

    private static void places(PartClause.From from, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (Word place : from.places()) {
            if (!seen.add(place.text())) {
                ClausesOnce.twice("`" + place.text() + "`", place.span(), issues);
            }
        }
    }
}
