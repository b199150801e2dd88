package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.List;

/** All rules. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            // sorted by name
            new ArgumentParts(),
            new CheckCalls(),
            new ClausesOnce(),
            new CodeClauses(),
            new FormulaNames(),
            new GatePresent(),
            new Numbers(),
            new Patterns(),
            new QuestionNames(),
            new QuestionTargets(),
            new Quotes(),
            new SectionsOnce(),
            new Thresholds(),
            new TimeUnits(),
            new UpperCounts(),
            new Wordings());

    private Rules() {}

    /** Holds a script against all of them. */
    public static void check(ScriptTree script, Issues issues) {
        WholeScript.check(script, issues);
        script.scaffolds().forEach(scaffold -> ALL.forEach(rule -> rule.check(scaffold, issues)));
    }
}
