package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;

/** {@code convergent} and {@code answerable by backing} stand where they mean something, under a gate that reads them. */
final class GraphWords implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        boolean read = scaffold.tree()
                .gateClauses("answer", GateClause.AgreeWhen.class)
                .flatMap(a -> a.formula().all())
                .anyMatch(f -> f instanceof Formula.ClaimAccepted || f instanceof Formula.Strength);
        boolean unsure = scaffold.garbled("agree");
        for (PartTree part : scaffold.tree().parts()) {
            part.clauses().stream()
                    .filter(PartClause.Convergent.class::isInstance)
                    .forEach(c -> convergent(part, c.span(), read || unsure, issues));
        }
        if (read) {
            unasked(scaffold, issues);
        }
        for (Asked asked : scaffold.questions()) {
            asked.ask()
                    .first(AskClause.Answerable.class)
                    .ifPresent(a -> answerable(asked, scaffold, read || unsure, issues));
        }
    }

    /** A rebuttal that nothing asks about could never be answered, and backing that nothing asks about could answer nothing. */
    private static void unasked(LinkedScaffold scaffold, Issues issues) {
        boolean unsure = scaffold.garbled("ask");
        boolean countered = scaffold.tree().all(Section.Counter.class).findAny().isPresent();
        boolean defended = scaffold.questions().stream()
                .anyMatch(q -> q.ask().first(AskClause.Answerable.class).isPresent());
        for (PartTree part : scaffold.tree().parts()) {
            if (part.part() == Part.Kind.REBUTTAL && !unsure && !countered && !asked(scaffold, Part.Kind.REBUTTAL)) {
                issues.report(
                        Code.CQ055,
                        part.kind().span(),
                        "nothing asks whether a rebuttal is answered",
                        "one that is found would keep the claim from being accepted for good",
                        "add a question `of each rebuttal`, or leave the part out");
            } else if (part.part() == Part.Kind.BACKING && !unsure && defended && !asked(scaffold, Part.Kind.BACKING)) {
                issues.report(
                        Code.CQ073,
                        part.kind().span(),
                        "nothing asks whether the backing is any good",
                        "it is to answer doubts, and no question tests it",
                        "add a question `of each backing`");
            }
        }
    }

    private static boolean asked(LinkedScaffold scaffold, Part.Kind kind) {
        return scaffold.questions().stream()
                        .anyMatch(q ->
                                q.ask().target().kind().filter(k -> k == kind).isPresent())
                || scaffold.tree()
                        .all(Section.Generate.class)
                        .anyMatch(g -> g.kind().text().equals(kind.word()));
    }

    private static void convergent(PartTree part, Span span, boolean read, Issues issues) {
        if (part.part() != Part.Kind.WARRANT) {
            issues.report(
                    Code.CQ057,
                    span,
                    "only warrants can be `convergent`",
                    "said of `" + part.kind().text() + "`",
                    "leave it out");
        } else if (!read) {
            unread("convergent", span, issues);
        }
    }

    private static void answerable(Asked asked, LinkedScaffold scaffold, boolean read, Issues issues) {
        AskClause clause = asked.ask().first(AskClause.Answerable.class).orElseThrow();
        Span span = asked.pack().isPresent() ? asked.at() : clause.span();
        boolean ofWarrant =
                asked.ask().target().kind().filter(k -> k == Part.Kind.WARRANT).isPresent();
        boolean essential = asked.ask().first(AskClause.Essential.class).isPresent();
        boolean backed = scaffold.tree().parts().stream().anyMatch(p -> p.part() == Part.Kind.BACKING);
        if (!ofWarrant || essential) {
            issues.report(
                    Code.CQ057,
                    span,
                    "backing answers doubts about a warrant that are not essential",
                    essential ? "`" + asked.id() + "` is essential" : "`" + asked.id() + "` does not ask of a warrant",
                    "leave `answerable by backing` out");
        } else if (!backed && !scaffold.garbled("backing")) {
            issues.report(
                    Code.CQ020,
                    span,
                    "`" + asked.id() + "` is answerable by backing, which is not looked for",
                    "the argument does not list it",
                    "add a line such as `backing 0..3` to `argument`");
        } else if (!read) {
            unread("answerable by backing", span, issues);
        }
    }

    private static void unread(String words, Span span, Issues issues) {
        issues.report(
                Code.CQ058,
                span,
                "`" + words + "` matters only to a gate that weighs the argument",
                "no gate reads it",
                "say `agree when claim accepted`, or leave it out");
    }
}
