package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Numeral;
import dev.scaffold.dsl.tree.ScaffoldTree;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;
import java.util.HashSet;
import java.util.Set;

/** A script says its language version, names each scaffold differently, and does not ask more than can be handled. */
final class WholeScript {
    private static final int LANGUAGE = 1;
    private static final int MOST_QUESTIONS = 10_000;

    private WholeScript() {}

    static void check(ScriptTree script, Issues issues) {
        if (script.language().isEmpty() && !script.garbled().contains("language")) {
            issues.report(
                    Code.CQ010,
                    new Span(0, 0),
                    "the script does not say its language version",
                    "the first line must say it",
                    "begin with `language " + LANGUAGE + "`");
        }
        script.language().ifPresent(version -> version(version, issues));
        scaffoldNames(script, issues);
        script.scaffolds().forEach(scaffold -> questionCount(scaffold, issues));
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

    private static void scaffoldNames(ScriptTree script, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (ScaffoldTree scaffold : script.scaffolds()) {
            if (!seen.add(scaffold.name().text())) {
                issues.report(
                        Code.CQ015,
                        scaffold.name().span(),
                        "there are two scaffolds `" + scaffold.name().text() + "`",
                        "this name is taken above");
            }
        }
    }

    private static void questionCount(ScaffoldTree scaffold, Issues issues) {
        if (scaffold.asks().size() > MOST_QUESTIONS) {
            issues.report(
                    Code.CQ009,
                    scaffold.asks().get(MOST_QUESTIONS).span(),
                    "more than " + MOST_QUESTIONS + " questions in one scaffold",
                    "the one that is too many");
        }
    }
}
