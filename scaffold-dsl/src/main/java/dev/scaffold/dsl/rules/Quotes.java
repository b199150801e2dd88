package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A finding quotes what it is about, the draft, or the question. */
final class Quotes implements AskRule {
    private static final List<String> PARTS =
            Arrays.stream(Part.Kind.values()).map(Part.Kind::word).toList();

    @Override
    public void check(Ask ask, Issues issues) {
        ask.first(AskClause.Quoting.class).ifPresent(quoting -> quoting(ask, quoting, issues));
    }

    private static void quoting(Ask ask, AskClause.Quoting quoting, Issues issues) {
        Set<String> seen = new HashSet<>();
        String of = ask.target().of().text();
        for (Word word : quoting.of()) {
            if (!seen.add(word.text())) {
                ClausesOnce.twice("`" + word.text() + "`", word.span(), issues);
            } else if (PARTS.contains(word.text()) && !word.text().equals(of)) {
                issues.report(
                        Code.CQ031,
                        word.span(),
                        "a question of `" + of + "` cannot quote `" + word.text() + "`",
                        "not what it is asked of",
                        "write `quoting " + of + "`" + (of.equals("draft") ? "" : " or `quoting draft`"));
            }
        }
    }
}
