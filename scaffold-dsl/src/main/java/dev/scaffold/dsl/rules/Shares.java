package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Section;

/** A share of calls is at least one in so many, and not more than all. */
final class Shares implements Rule {
    private static final long MOST = 1_000_000;

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree()
                .all(Section.Observe.class)
                .flatMap(o -> o.share().stream())
                .forEach(s -> share(s, issues));
    }

    private static void share(Section.Share share, Issues issues) {
        if (share.judged().toInt() < 1 || share.judged().toInt() > share.of().toInt()) {
            issues.report(
                    Code.CQ056,
                    share.span(),
                    "this is not a share of the calls",
                    share.judged().toInt() < 1 ? "none would be judged" : "more than all",
                    "write for instance `observe 1 in 20`");
        } else {
            Numbers.within(share.of(), 1, MOST, "a number of calls", issues);
        }
    }
}
