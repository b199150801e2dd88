package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns are regular expressions of Java, and what code finds is not reconstructed by a model as well. */
final class Patterns implements Rule {
    @Override
    public void check(ScaffoldTree scaffold, Issues issues) {
        scaffold.parts().forEach(p -> part(p, issues));
        for (Ask ask : scaffold.asks()) {
            Optional<AskClause.By> by = ask.first(AskClause.By.class);
            if (by.isPresent()
                    && by.get() instanceof AskClause.ByCheck call
                    && call.check().text().equals("pattern")) {
                AskParts.of(ask).arguments().forEach(p -> pattern(p, issues));
            }
        }
    }

    private static void part(PartTree part, Issues issues) {
        boolean found = false;
        for (PartClause clause : part.clauses()) {
            if (clause instanceof PartClause.ByPattern by) {
                found = true;
                pattern(by.pattern(), issues);
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

    private static void pattern(Text text, Issues issues) {
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
