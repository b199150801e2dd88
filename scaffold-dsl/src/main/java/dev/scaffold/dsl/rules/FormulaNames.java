package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Group;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Unread;
import dev.scaffold.dsl.tree.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Formulas name questions and groups that exist. */
final class FormulaNames implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        Set<String> known = scaffold.ids();
        known.addAll(scaffold.generated().keySet());
        scaffold.tree()
                .all(Section.GateTree.class)
                .flatMap(gate -> gate.clauses().stream())
                .filter(GateClause.AgreeWhen.class::isInstance)
                .flatMap(c -> ((GateClause.AgreeWhen) c).formula().all())
                .forEach(f -> atom(f, known, scaffold, issues));
    }

    private static void atom(Formula formula, Set<String> known, LinkedScaffold scaffold, Issues issues) {
        if (formula instanceof Formula.QuestionMet met) {
            question(met.question(), known, scaffold, issues);
        } else if (formula instanceof Formula.AllMet all) {
            group(all.group(), known, scaffold, issues);
        } else if (formula instanceof Formula.AtLeast least) {
            group(least.group(), known, scaffold, issues);
        }
    }

    private static void group(Group group, Set<String> known, LinkedScaffold scaffold, Issues issues) {
        if (group instanceof Group.Listed listed) {
            listed.ids().forEach(id -> question(id, known, scaffold, issues));
            Set<String> seen = new HashSet<>();
            listed.ids().stream()
                    .filter(id -> !seen.add(id.text()))
                    .forEach(id -> ClausesOnce.twice("`" + id.text() + "`", id.span(), issues));
        } else if (group instanceof Group.Weighed weighed && noWeighed(scaffold)) {
            issues.report(
                    Code.CQ034,
                    weighed.span(),
                    "no question is weighed",
                    "this group is empty",
                    "give a question a `weight`, or leave this out: essential questions are always asked for");
        } else if (group instanceof Group.Named named) {
            named(named.name(), scaffold, issues);
        }
    }

    private static boolean noWeighed(LinkedScaffold scaffold) {
        return scaffold.generated().isEmpty()
                && !scaffold.garbled("ask")
                && scaffold.questions().stream()
                        .allMatch(q -> q.ask().first(AskClause.Essential.class).isPresent());
    }

    private static void named(Word name, LinkedScaffold scaffold, Issues issues) {
        List<String> brought = scaffold.packs().get(name.text());
        boolean unsure = scaffold.garbled(name.text()) || scaffold.garbled(Unread.PACK);
        if (unsure || (brought != null && !brought.isEmpty())) {
            return;
        }
        List<String> groups = new ArrayList<>(scaffold.packs().keySet());
        groups.add("weighed");
        Optional<String> help = Nearest.didYouMean(name.text(), groups);
        if (brought != null) {
            help = Optional.of("the `include` leaves every question out");
        } else if (scaffold.question(name.text()).isPresent()) {
            help = Optional.of("for one question write `" + name.text() + " met`");
        } else if (help.isEmpty()) {
            help = Optional.of("list the questions: `(id, id)`");
        }
        issues.report(
                Code.CQ034,
                name.span(),
                brought == null ? "unknown group `" + name.text() + "`" : "the group `" + name.text() + "` is empty",
                brought == null ? "not a group of questions" : "it has no question",
                help);
    }

    private static void question(Word id, Set<String> known, LinkedScaffold scaffold, Issues issues) {
        if (known.contains(id.text()) || issues.full()) {
            return;
        }
        boolean unsure = scaffold.garbled(id.text()) || scaffold.garbled(Unread.QUESTION);
        if (!unsure) {
            issues.report(
                    Code.CQ014,
                    id.span(),
                    "unknown question `" + id.text() + "`",
                    "no question of this name is in scope",
                    Nearest.didYouMean(id.text(), known));
        }
    }
}
