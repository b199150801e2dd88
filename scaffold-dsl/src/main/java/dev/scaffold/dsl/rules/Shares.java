package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Section;

/** A share of calls is at least one in so many, and not more than all. */
final class Shares implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree()
                .all(Section.Observe.class)
                .flatMap(o -> o.share().stream())
                .filter(s -> s.judged().toInt() < 1 || s.judged().toInt() > s.of().toInt())
                .forEach(s -> issues.report(
                        Code.CQ056,
                        s.span(),
                        "this is not a share of the calls",
                        s.judged().toInt() < 1 ? "none would be judged" : "more than all",
                        "write for instance `observe 1 in 20`"));
    }
}
