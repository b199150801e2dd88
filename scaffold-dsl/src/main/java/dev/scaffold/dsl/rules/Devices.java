package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.Device;
import java.util.Optional;

/** A fresh answer or a formula is compared with the claim; and that two answers agree is never a reason to agree. */
final class Devices implements AskRule {
    @Override
    public void check(Ask ask, Issues issues) {
        Optional<AskClause.By> by = ask.first(AskClause.By.class);
        by.filter(AskClause.ByRederiving.class::isInstance).ifPresent(b -> {
            ofClaim(ask, "rederive", issues);
            ((AskClause.ByRederiving) b)
                    .times()
                    .ifPresent(t -> Numbers.within(t, 1, Device.MOST_TIMES, "a number of answers", issues));
            if (ask.first(AskClause.Essential.class).isEmpty()) {
                Span at = ask.first(AskClause.Weight.class)
                        .map(AskClause.Weight::span)
                        .orElse(b.span());
                issues.report(
                        Code.CQ061,
                        at,
                        "a fresh answer can only veto, so `" + ask.name().text() + "` must be essential",
                        "its weight would count for agreeing",
                        "say `essential`");
            }
        });
        by.filter(AskClause.ByFormula.class::isInstance).ifPresent(b -> ofClaim(ask, "formula", issues));
    }

    private static void ofClaim(Ask ask, String device, Issues issues) {
        boolean claim = ask.target().kind().filter(k -> k == Part.Kind.CLAIM).isPresent();
        if (!claim) {
            issues.report(
                    Code.CQ060,
                    ask.target().span(),
                    "`by " + device + "` compares an answer with the claim",
                    "not the claim",
                    "write `of claim`");
        }
    }
}
