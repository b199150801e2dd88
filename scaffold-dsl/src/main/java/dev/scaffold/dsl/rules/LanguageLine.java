package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;

/** A file says which version of the language it is written in, and this library reads that. */
final class LanguageLine {
    private static final int LANGUAGE = 1;

    private LanguageLine() {}

    static void check(ScriptTree script, Issues issues) {
        if (script.language().isEmpty() && !Nearest.among(script.garbled(), "language")) {
            issues.report(
                    Code.CQ010,
                    new Span(0, 0),
                    "the script does not say its language version",
                    "the first line must say it",
                    "begin with `language " + LANGUAGE + "`");
        }
        script.language().ifPresent(version -> version(version, issues));
    }

    private static void version(Numeral version, Issues issues) {
        if (version.toInt() != LANGUAGE) {
            issues.report(
                    Code.CQ011,
                    version.span(),
                    "language version " + version.value() + " is not known",
                    "this library reads version " + LANGUAGE);
        }
    }
}
