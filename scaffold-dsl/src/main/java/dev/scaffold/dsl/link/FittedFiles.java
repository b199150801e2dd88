package dev.scaffold.dsl.link;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.Optional;

/** Reads the files that hold what was fitted. Whether it was fitted to this scaffold is asked once that is compiled. */
final class FittedFiles {
    private final Unit script;
    private final Library library;

    FittedFiles(Unit script, Library library) {
        this.script = script;
        this.library = library;
    }

    /** What a scaffold names; empty if it names none, or, and reported, if it cannot be had. */
    Optional<Fitted> of(ScaffoldTree scaffold) {
        return scaffold.first(Section.FittedFrom.class).flatMap(this::read);
    }

    private Optional<Fitted> read(Section.FittedFrom from) {
        String written = from.file().value();
        Optional<String> path = Library.resolved(script.path(), written);
        if (path.isEmpty()) {
            script.issues()
                    .report(
                            Code.CQ045,
                            from.file().span(),
                            "a script may only use files in its own folder and below",
                            "this leads elsewhere",
                            "put the file beside the script, and name it with forward slashes");
            return Optional.empty();
        }
        Optional<String> text = library.text(path.get());
        if (text.isEmpty()) {
            script.issues()
                    .report(
                            Code.CQ046,
                            from.file().span(),
                            "the file `" + written + "` cannot be found",
                            "there is no such file beside the script");
        }
        return text.flatMap(json -> parsed(json, from));
    }

    private Optional<Fitted> parsed(String json, Section.FittedFrom from) {
        try {
            return Optional.of(Fitted.parse(json));
        } catch (IllegalArgumentException wrong) {
            script.issues()
                    .report(
                            Code.CQ076,
                            from.file().span(),
                            "`" + from.file().value() + "` does not hold what was fitted to a scaffold",
                            String.valueOf(wrong.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                            "write it with the lab, and leave it as it was written");
            return Optional.empty();
        }
    }
}
