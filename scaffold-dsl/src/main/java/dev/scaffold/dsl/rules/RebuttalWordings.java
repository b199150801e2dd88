package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question of a rebuttal asks whether the rebuttal is dealt with. One that asks whether the rebuttal is any good is answered No
 * just where the answer is in no danger. The rule knows English words only, and stays silent where it is not sure.
 */
final class RebuttalWordings implements AskRule {
    /** Made only where there are rebuttals. */
    private static final class English {
        private static final Pattern PRAISES = Pattern.compile(
                "^(is|are|does|do)\\b.*\\b(relevant|valid|sound|true|plausible|strong|convincing|serious|apply|applies|matter|matters)\\b");
        private static final Pattern ANSWERS = Pattern.compile(
                "\\b(answer\\w*|irrelevant|rebutted|refuted|addressed|dealt|handled|met|false|wrong|weak|unless|or|not|without"
                        + "|overcome|resolved|despite|survive\\w*)\\b");
    }

    @Override
    public void check(Ask ask, Issues issues) {
        boolean rebuttal =
                ask.target().kind().filter(k -> k == Part.Kind.REBUTTAL).isPresent();
        AskParts parts = AskParts.of(ask);
        for (Text wording : parts.wordings()) {
            String words = wording.value().toLowerCase(Locale.ROOT).strip();
            if (rebuttal
                    && parts.byModel()
                    && English.PRAISES.matcher(words).find()
                    && !English.ANSWERS.matcher(words).find()) {
                issues.report(
                        Code.CQ059,
                        wording.span(),
                        "`" + ask.name().text() + "` would be met where the rebuttal is strong",
                        "yes to this speaks against the answer",
                        "ask instead: \"Is this objection answered, or irrelevant?\"");
            }
        }
    }
}
