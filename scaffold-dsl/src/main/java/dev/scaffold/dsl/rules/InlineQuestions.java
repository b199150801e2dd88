package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.QuestionMode;

/** Questions in the draft call are answered by the answering model, and its reply is taken apart: no critic, and nothing untouched. */
final class InlineQuestions implements Rule {
    @Override
    public void check(LinkedScaffold scaffold, Issues issues) {
        boolean inline = scaffold.tree()
                .first(Section.Questions.class)
                .filter(q -> q.mode() == QuestionMode.INLINE)
                .isPresent();
        if (!inline) {
            return;
        }
        scaffold.tree()
                .all(Section.Roles.class)
                .flatMap(r -> r.roles().stream())
                .findFirst()
                .ifPresent(role -> issues.report(
                        Code.CQ075,
                        role.span(),
                        "with `questions inline` the answering model is its own critic",
                        "nobody would ask this critic",
                        "leave it out, or let the questions travel `batched`"));
        scaffold.tree()
                .first(Section.Observe.class)
                .ifPresent(observe -> issues.report(
                        Code.CQ075,
                        observe.span(),
                        "with `questions inline` no reply goes out untouched",
                        "it would only observe",
                        "leave it out, or let the questions travel `batched`"));
    }
}
