package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.dsl.tree.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A test names a scaffold that exists, has what it needs to run, and expects something that can come of it. */
final class TestRules {
    private TestRules() {}

    static void check(ScriptTree script, List<LinkedScaffold> scaffolds, Issues issues) {
        Map<String, TestLines> lines = new HashMap<>();
        scaffolds.forEach(s -> lines.computeIfAbsent(s.name(), name -> new TestLines(s, issues)));
        for (TestTree test : script.all(TestTree.class)) {
            expectations(test, issues);
            if (test.complete()) {
                shape(test, issues);
            }
            TestLines known = lines.get(test.name().text());
            if (known != null) {
                known.check(test);
            } else if (!Nearest.among(script.garbled(), test.name().text())
                    && !script.garbled().contains(Unread.SCAFFOLD)) {
                issues.report(
                        Code.CQ063,
                        test.name().span(),
                        "unknown scaffold `" + test.name().text() + "`",
                        "this file has no scaffold of this name",
                        Nearest.didYouMean(
                                test.name().text(),
                                scaffolds.stream().map(LinkedScaffold::name).toList()));
            }
        }
    }

    private static void expectations(TestTree test, Issues issues) {
        List<Expectation> all = test.all(Expectation.class).toList();
        if (all.isEmpty() && test.complete()) {
            issues.report(
                    Code.CQ064,
                    test.title().span(),
                    "this test expects nothing",
                    "it could not fail",
                    "add for instance `expect agreed`");
        }
        List<Expectation> verdicts = new ArrayList<>();
        for (Expectation expectation : all) {
            if (verdicts.stream().anyMatch(v -> excludes(v, expectation))) {
                issues.report(
                        Code.CQ069,
                        expectation.span(),
                        "these expectations cannot both come true",
                        "excludes what is expected above");
            }
            verdicts.add(expectation);
        }
    }

    private static boolean excludes(Expectation one, Expectation other) {
        return !verdict(one).isEmpty()
                && !verdict(other).isEmpty()
                && (!verdict(one).equals(verdict(other))
                        || one.getClass() != other.getClass() && bothAnchors(one, other));
    }

    private static boolean bothAnchors(Expectation one, Expectation other) {
        return anchors(one) && anchors(other);
    }

    private static boolean anchors(Expectation expectation) {
        return expectation instanceof Expectation.Anchored || expectation instanceof Expectation.Unanchored;
    }

    /** The verdict that an expectation asks for; being anchored or not is said of agreement only. */
    private static String verdict(Expectation expectation) {
        if (expectation instanceof Expectation.Agreed || anchors(expectation)) {
            return "agreed";
        } else if (expectation instanceof Expectation.Withheld) {
            return "withheld";
        }
        return expectation instanceof Expectation.Undecided ? "undecided" : "";
    }

    private static void shape(TestTree test, Issues issues) {
        Optional<TestClause.Replay> replay = test.all(TestClause.Replay.class).findFirst();
        if (replay.isPresent()) {
            test.clauses().stream()
                    .filter(TestRules::madeUp)
                    .findFirst()
                    .ifPresent(c -> issues.report(
                            Code.CQ066,
                            c.span(),
                            "a recorded run has its own drafts and judgements",
                            "this would not be used",
                            "leave it out, or leave `replay` out"));
            return;
        }
        boolean user = test.all(TestClause.User.class).findFirst().isPresent();
        boolean draft = test.all(TestClause.Draft.class).findFirst().isPresent();
        if (!user || !draft) {
            issues.report(
                    Code.CQ065,
                    test.title().span(),
                    "this test has no " + (user ? "draft" : "request"),
                    "nothing to run",
                    "add `" + (user ? "draft" : "user") + " \"…\"`, or replay a recording");
        }
        orderly(test, issues);
    }

    private static boolean madeUp(TestClause clause) {
        return clause instanceof TestClause.Draft
                || clause instanceof TestClause.Found
                || clause instanceof TestClause.JudgeOne
                || clause instanceof TestClause.JudgeRest
                || clause instanceof TestClause.Presupposed;
    }

    /** What is found and judged belongs to the draft above it. */
    private static void orderly(TestTree test, Issues issues) {
        boolean drafted = false;
        for (TestClause clause : test.clauses()) {
            drafted |= clause instanceof TestClause.Draft;
            boolean aboutDraft = clause instanceof TestClause.Found
                    || clause instanceof TestClause.JudgeOne
                    || clause instanceof TestClause.JudgeRest;
            if (aboutDraft
                    && !drafted
                    && test.all(TestClause.Draft.class).findFirst().isPresent()) {
                issues.report(
                        Code.CQ065,
                        clause.span(),
                        "what is found and judged belongs to the draft above it",
                        "no draft stands above this",
                        "put `draft \"…\"` before it");
                return;
            }
        }
    }
}
