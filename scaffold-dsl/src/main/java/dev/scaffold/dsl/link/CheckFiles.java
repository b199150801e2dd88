package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Text;
import dev.scaffold.toulmin.checks.SchemaCheck;
import java.util.Optional;

/** Fetches the files that checks name: the schemas. */
final class CheckFiles {
    private final Library library;

    CheckFiles(Library library) {
        this.library = library;
    }

    /** A question of a file, with the text of the file that its check names; reported, if it cannot be had. */
    Asked asked(Unit in, Ask ask) {
        Optional<String> text = schema(ask).flatMap(name -> fetched(in, name));
        return new Asked(ask, Optional.empty(), ask.name().span(), in.parameters(), text);
    }

    private static Optional<Text> schema(Ask ask) {
        return ask.first(AskClause.By.class)
                .filter(AskClause.ByCheck.class::isInstance)
                .map(AskClause.ByCheck.class::cast)
                .filter(by -> by.check().text().equals("schema"))
                .flatMap(by -> by.texts().stream().findFirst());
    }

    private Optional<String> fetched(Unit in, Text name) {
        Optional<String> text = text(in, name);
        text.flatMap(SchemaCheck::problem).ifPresent(problem -> in.issues()
                .report(
                        Code.CQ078,
                        name.span(),
                        "the schema `" + name.value() + "` cannot be used",
                        problem,
                        "mend the schema: every answer would be unclear"));
        return text;
    }

    private Optional<String> text(Unit in, Text name) {
        Optional<String> path = Library.resolved(in.path(), name.value());
        if (path.isEmpty()) {
            in.issues()
                    .report(
                            Code.CQ045,
                            name.span(),
                            "a script may only use files in its own folder and below",
                            "this leads elsewhere",
                            "put the schema beside the script, and name it with forward slashes");
            return Optional.empty();
        }
        Optional<String> text = library.text(path.get());
        if (text.isEmpty()) {
            in.issues()
                    .report(
                            Code.CQ046,
                            name.span(),
                            "the schema file `" + name.value() + "` cannot be found",
                            "there is no such file beside the script");
        }
        return text;
    }
}
