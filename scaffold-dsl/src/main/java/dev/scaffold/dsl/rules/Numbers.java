package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.DraftClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.LimitTree;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Section;
import java.math.BigDecimal;

/** Whole numbers stay within what they can sensibly be. */
final class Numbers implements Rule {
    private static final long PARTS = 10_000;
    private static final long REPAIRS = 100;
    private static final long CALLS = 1_000_000;
    private static final long TOKENS = 1_000_000_000;

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree().parts().forEach(p -> count(p.count(), issues));
        scaffold.tree()
                .all(Section.Draft.class)
                .flatMap(s -> s.clauses().stream())
                .forEach(c -> {
                    if (c instanceof DraftClause.AtMost most) {
                        within(most.tokens(), 1, TOKENS, "a number of tokens", issues);
                    }
                });
        scaffold.tree()
                .all(Section.GateTree.class)
                .flatMap(s -> s.clauses().stream())
                .forEach(c -> gate(c, issues));
        scaffold.tree()
                .all(Section.Limits.class)
                .flatMap(s -> s.limits().stream())
                .forEach(l -> limit(l, issues));
    }

    private static void count(PartTree.Count count, Issues issues) {
        within(count.least(), 0, PARTS, "a count", issues);
        count.most().filter(m -> m != count.least()).ifPresent(m -> within(m, 0, PARTS, "a count", issues));
    }

    /** A gate that looks for none at all would look like one that does. */
    private static void upTo(PartTree.Count count, Issues issues) {
        count.most().ifPresent(m -> within(m, 1, PARTS, "the most that is pulled out", issues));
        if (count.most().filter(m -> m == count.least()).isEmpty()) {
            within(count.least(), 0, PARTS, "a count", issues);
        }
    }

    private static void gate(GateClause clause, Issues issues) {
        if (clause instanceof GateClause.RepairUpTo repair) {
            within(repair.times(), 0, REPAIRS, "a number of repairs", issues);
        } else if (clause instanceof GateClause.AgreeWhen agree) {
            agree.formula().all().forEach(f -> {
                if (f instanceof Formula.AtLeast least) {
                    within(least.weight(), 1, Integer.MAX_VALUE, "what must be reached", issues);
                }
            });
        } else if (clause instanceof GateClause.Presuppositions presuppositions) {
            upTo(presuppositions.count(), issues);
        } else if (clause instanceof GateClause.Blind blind) {
            within(blind.answers(), 1, REPAIRS, "a number of answers", issues);
        } else if (clause instanceof GateClause.Turns turns) {
            within(turns.most(), 2, PARTS, "a number of turns", issues);
        }
    }

    private static void limit(LimitTree limit, Issues issues) {
        if (limit instanceof LimitTree.Calls calls) {
            within(calls.calls(), 1, CALLS, "a limit on calls", issues);
        } else if (limit instanceof LimitTree.Tokens tokens) {
            within(tokens.tokens(), 1, TOKENS, "a limit on tokens", issues);
        } else if (limit instanceof LimitTree.Time time) {
            within(time.amount(), 1, TOKENS, "a limit on time", issues);
        }
    }

    static void within(Numeral number, long least, long most, String what, Issues issues) {
        BigDecimal value = number.value();
        boolean small = value.compareTo(BigDecimal.valueOf(least)) < 0;
        if (small || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            issues.report(
                    Code.CQ030,
                    number.span(),
                    what + " must be from " + least + " to " + most,
                    small ? "too small" : "too large");
        }
    }
}
