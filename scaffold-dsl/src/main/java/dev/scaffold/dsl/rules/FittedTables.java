package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Formula;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.List;
import java.util.Optional;

/** What reads something fitted has it, and what was fitted is read. */
final class FittedTables implements Rule {
    private static final String NAME_IT = "name the file that the lab wrote: `fitted from \"FILE\"`";

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        List<Formula.Confidence> confidences = scaffold.tree()
                .gateClauses("answer", GateClause.AgreeWhen.class)
                .flatMap(a -> a.formula().all())
                .filter(Formula.Confidence.class::isInstance)
                .map(Formula.Confidence.class::cast)
                .toList();
        List<Asked> asked = scaffold.questions().stream()
                .filter(q -> at(q).filter(a -> a.probability().isEmpty()).isPresent())
                .toList();
        Optional<Section.FittedFrom> from = scaffold.tree().first(Section.FittedFrom.class);
        if (from.isEmpty() && !scaffold.unread("fitted")) {
            confidences.forEach(c -> missing(c.span(), "`confidence`", NAME_IT, issues));
            asked.stream()
                    .filter(q -> at(q).orElseThrow().elseByWord().isEmpty())
                    .forEach(q -> missing(place(q), "`at fitted`", NAME_IT + ", or add `else by word`", issues));
        } else if (from.isPresent() && scaffold.fitted().isPresent()) {
            held(confidences, asked, scaffold.fitted().get(), issues);
            boolean unsure = scaffold.garbled("agree") || scaffold.garbled("ask");
            if (confidences.isEmpty() && asked.isEmpty() && !unsure) {
                issues.report(
                        Code.CQ077,
                        from.get().span(),
                        "nothing reads what was fitted",
                        "no question is asked `at fitted`, and the gate asks for no `confidence`",
                        "leave this out, or say `agree when confidence >= 0.8`");
            }
        }
    }

    private static void held(List<Formula.Confidence> confidences, List<Asked> asked, Fitted fitted, Issues issues) {
        if (fitted.confidence().isEmpty()) {
            confidences.forEach(c -> lacking(c.span(), "a table of confidence", "fit one with the lab", issues));
        }
        asked.stream()
                .filter(q -> !fitted.thresholds().containsKey(q.id()))
                .filter(q -> at(q).orElseThrow().elseByWord().isEmpty())
                .forEach(q -> lacking(
                        place(q),
                        "a threshold for `" + q.id() + "`",
                        "fit one with the lab, or add `else by word`",
                        issues));
    }

    private static Optional<AskClause.At> at(Asked asked) {
        return asked.ask().first(AskClause.At.class);
    }

    /** In a pack the place is the {@code include}. */
    private static Span place(Asked asked) {
        return asked.pack().isPresent() ? asked.at() : at(asked).orElseThrow().span();
    }

    private static void missing(Span span, String what, String help, Issues issues) {
        issues.report(
                Code.CQ074, span, what + " needs what the lab has fitted", "this scaffold names no file of it", help);
    }

    private static void lacking(Span span, String what, String help, Issues issues) {
        issues.report(
                Code.CQ077, span, "what was fitted holds no " + what.substring(2), "there is none for this", help);
    }
}
