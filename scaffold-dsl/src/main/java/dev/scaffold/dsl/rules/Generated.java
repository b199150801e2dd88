package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Generated questions: at least as many are written as are kept, by a stated criterion, once for each kind of part. */
final class Generated implements Rule {
    private static final long MOST = LinkedScaffold.MOST_GENERATED;

    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        Set<String> kinds = new HashSet<>();
        for (Section.Generate generate :
                scaffold.tree().all(Section.Generate.class).toList()) {
            if (!kinds.add(generate.kind().text())) {
                ClausesOnce.twice(
                        "`generate` of `" + generate.kind().text() + "`",
                        generate.kind().span(),
                        issues);
            }
            numbers(generate, issues);
            texts(generate, issues);
        }
    }

    private static void numbers(Section.Generate generate, Issues issues) {
        Numbers.within(generate.write(), 1, MOST, "a number of questions", issues);
        Numbers.within(generate.keep(), 1, MOST, "a number of questions", issues);
        generate.weight().forEach(w -> Numbers.within(w, 1, Weights.MOST, "a weight", issues));
        generate.weight().stream().skip(1).forEach(w -> ClausesOnce.twice("`weight`", w.span(), issues));
        if (generate.keep().toInt() > generate.write().toInt()) {
            issues.report(
                    Code.CQ053,
                    generate.keep().span(),
                    "more questions are kept than written",
                    "only " + generate.write().value() + " are written");
        }
    }

    private static void texts(Section.Generate generate, Issues issues) {
        List<Text> criteria = generate.criteria();
        generate.role().stream().skip(1).forEach(r -> ClausesOnce.twice("`by`", r.span(), issues));
        if (criteria.stream().allMatch(c -> c.value().isBlank())) {
            issues.report(
                    Code.CQ054,
                    generate.keyword().span(),
                    "nothing says which of the generated questions are kept",
                    "it needs a criterion",
                    "add it in quotes, for instance \"Keep those that the text can answer.\"");
        }
        criteria.stream()
                .skip(1)
                .findFirst()
                .ifPresent(c -> issues.report(
                        Code.CQ043, c.span(), "there are two criteria", "the second text", "put both into one text"));
    }
}
