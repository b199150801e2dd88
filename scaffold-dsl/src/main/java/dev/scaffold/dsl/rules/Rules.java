package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.link.Unit;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Holder;
import dev.scaffold.dsl.tree.ScriptTree;
import java.util.List;

/** All rules. */
public final class Rules {
    private static final List<AskRule> OF_QUESTIONS = List.of(
            // sorted by name
            new BothOrders(),
            new CheckCalls(),
            new CodeClauses(),
            new Devices(),
            new QuestionClausesOnce(),
            new Quotes(),
            new RebuttalWordings(),
            new ReservedNames(),
            new Thresholds(),
            new Weights(),
            new Wordings());

    private static final List<Rule> OF_SCAFFOLDS = List.of(
            // sorted by name
            new ArgumentParts(),
            new ClausesOnce(),
            new Counters(),
            new FittedTables(),
            new FormulaNames(),
            new GateClauses(),
            new GatePresent(),
            new Generated(),
            new GraphWords(),
            new InlineQuestions(),
            new Numbers(),
            new Patterns(),
            new QuestionTargets(),
            new SectionsOnce(),
            new Shares(),
            new TimeUnits(),
            new UpperCounts());

    private Rules() {}

    /** Holds a script against all of them. */
    public static void check(Unit script, List<LinkedScaffold> scaffolds) {
        Issues issues = script.issues();
        WholeScript.check(script, issues);
        script.tree().scaffolds().forEach(s -> questions(s, issues));
        packs(script);
        scaffolds.forEach(s -> OF_SCAFFOLDS.forEach(rule -> rule.check(s, issues)));
        TestRules.check(script.tree(), scaffolds, issues);
    }

    /** Holds the packs of a file that a script uses against those that matter there. */
    public static void checkUsed(Unit file) {
        ScriptTree tree = file.tree();
        LanguageLine.check(tree, file.issues());
        Parameters.check(file);
        packs(file);
    }

    private static void packs(Unit file) {
        file.packs().forEach(pack -> questions(pack, file.issues()));
    }

    private static void questions(Holder holder, Issues issues) {
        QuestionNames.check(holder, issues);
        holder.asks().forEach(ask -> OF_QUESTIONS.forEach(rule -> rule.check(ask, issues)));
    }
}
