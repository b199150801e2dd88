package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns are regular expressions of Java; what code finds is not reconstructed by a model as well, nor found twice. */
final class Patterns implements Rule {
    /** Deeply nested patterns cannot be compiled. */
    private static final int LONGEST = 1_000;

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        scaffold.tree().parts().forEach(p -> part(p, issues));
        Optional<Text> grounds = pattern(scaffold, Part.Kind.GROUNDS);
        Optional<Text> rebuttal = pattern(scaffold, Part.Kind.REBUTTAL);
        if (grounds.isPresent()
                && rebuttal.isPresent()
                && grounds.get().raw().equals(rebuttal.get().raw())) {
            issues.report(
                    Code.CQ062,
                    rebuttal.get().span(),
                    "the same sentence would be both ground and rebuttal",
                    "the same pattern as that of the grounds");
        }
    }

    private static Optional<Text> pattern(LinkedScaffold scaffold, Part.Kind kind) {
        return scaffold.tree().parts().stream()
                .filter(p -> p.part() == kind)
                .flatMap(p -> p.clauses().stream())
                .filter(PartClause.ByPattern.class::isInstance)
                .map(c -> ((PartClause.ByPattern) c).pattern())
                .findFirst();
    }

    private static void part(PartTree part, Issues issues) {
        boolean found = false;
        for (PartClause clause : part.clauses()) {
            if (clause instanceof PartClause.ByPattern by) {
                found = true;
                check(by.pattern(), issues);
            }
        }
        for (PartClause clause : part.clauses()) {
            if (found && (clause instanceof PartClause.Implicit || clause instanceof PartClause.From)) {
                issues.report(
                        Code.CQ041,
                        clause.span(),
                        "`" + clause.sort() + "` has no effect on a part that a pattern finds",
                        "what a pattern finds stands in the draft",
                        "leave one of the two out");
            }
        }
    }

    static void check(Text text, Issues issues) {
        if (text.raw().length() > LONGEST) {
            issues.report(
                    Code.CQ028, text.span(), "a pattern has at most " + LONGEST + " characters", "too long to be read");
            return;
        }
        try {
            Pattern.compile(text.raw());
        } catch (PatternSyntaxException wrong) {
            String reason = wrong.getDescription();
            issues.report(
                    Code.CQ028,
                    text.span(),
                    "this pattern is not a regular expression",
                    Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
        }
    }
}
