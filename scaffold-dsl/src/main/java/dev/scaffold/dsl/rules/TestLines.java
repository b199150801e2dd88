package dev.scaffold.dsl.rules;

import dev.scaffold.Part;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.Nearest;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.PartClause;
import dev.scaffold.dsl.tree.PartTree;
import dev.scaffold.dsl.tree.Section;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.dsl.tree.Unread;
import dev.scaffold.dsl.tree.Word;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The lines of a test speak of parts and questions that its scaffold has, and that a test can decide. */
final class TestLines {
    private final LinkedScaffold scaffold;
    private final Issues issues;
    private final Map<String, Asked> questions = new HashMap<>();
    /** What a judge may be asked, and what may be expected of. */
    private final Set<String> judged = new LinkedHashSet<>();

    private final Set<String> expected = new LinkedHashSet<>();
    private static final int MOST_PREMISES = 100;

    private boolean complete;

    TestLines(LinkedScaffold scaffold, Issues issues) {
        this.scaffold = scaffold;
        this.issues = issues;
        scaffold.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
        judged.addAll(questions.keySet());
        judged.addAll(scaffold.generated().keySet());
        judged.addAll(premises());
        expected.addAll(judged);
        scaffold.tree().parts().forEach(p -> expected.add(Plan.found(p.part())));
        expected.add(Plan.DRAFT_COMPLETE);
        if (scaffold.tree().gate("assertion").isPresent()) {
            expected.add(Plan.PRESUPPOSITIONS);
        }
        if (scaffold.tree().gate("revision").isPresent()) {
            expected.add(Plan.POSITION);
        }
    }

    void check(TestTree test) {
        complete = test.complete();
        drafts(test);
        Map<Part.Kind, Integer> found = new EnumMap<>(Part.Kind.class);
        Set<String> said = new HashSet<>();
        for (TestClause clause : test.clauses()) {
            if (clause instanceof TestClause.Draft draft) {
                found.clear();
                found.putAll(byPattern(draft));
                said.clear();
            } else if (clause instanceof TestClause.Found parts) {
                parts.parts().forEach(p -> found(p, found));
            } else if (clause instanceof TestClause.Presupposed presupposed) {
                presupposed(presupposed);
            } else if (clause instanceof TestClause.JudgeRest) {
                once(said, "everything else", clause.span());
            } else if (clause instanceof TestClause.JudgeOne one) {
                String part = one.part()
                        .map(p -> p.kind().text() + p.number().value())
                        .orElse("");
                once(said, one.question().text() + part, clause.span());
                judged(one, found);
            } else if (clause instanceof Expectation.Withheld withheld) {
                withheld.by().forEach(this::expected);
            } else if (clause instanceof Expectation.OutcomeOf of) {
                expected(of.question());
            }
        }
    }

    /** The questions that may be asked about what the user takes for granted. */
    private List<String> premises() {
        int most = scaffold.tree().gate("assertion").isEmpty()
                ? 0
                : scaffold.tree()
                        .gateClauses("assertion", GateClause.Presuppositions.class)
                        .findFirst()
                        .flatMap(p -> p.count().most())
                        .map(m -> m.toInt())
                        .orElse(AssertionRule.USUAL_MOST);
        return IntStream.rangeClosed(1, Math.min(most, MOST_PREMISES))
                .mapToObj(i -> "premise-" + i)
                .toList();
    }

    private void presupposed(TestClause.Presupposed clause) {
        if (scaffold.tree().gate("assertion").isEmpty() && complete && !scaffold.garbled("gate")) {
            issues.report(
                    Code.CQ020,
                    clause.span(),
                    "`" + scaffold.name() + "` does not look at what the user takes for granted",
                    "nobody would be asked this",
                    "leave it out, or add `gate assertion { }`");
        }
    }

    /** What code finds in a draft. */
    private Map<Part.Kind, Integer> byPattern(TestClause.Draft draft) {
        Map<Part.Kind, Integer> found = new EnumMap<>(Part.Kind.class);
        for (PartTree part : scaffold.tree().parts()) {
            part.clauses().stream()
                    .filter(PartClause.ByPattern.class::isInstance)
                    .map(PartClause.ByPattern.class::cast)
                    .findFirst()
                    .ifPresent(by -> found.put(
                            part.part(),
                            PatternParts.count(by.pattern().raw(), draft.text().value())));
        }
        return found;
    }

    /** The rebuttals that {@code counter} has written stand behind those of the draft. */
    private int countered(String kind) {
        return kind.equals(Part.Kind.REBUTTAL.word())
                ? scaffold.tree()
                        .all(Section.Counter.class)
                        .mapToInt(c -> c.devices().size())
                        .sum()
                : 0;
    }

    private void drafts(TestTree test) {
        long attempts = scaffold.tree()
                        .gateClauses("answer", GateClause.RepairUpTo.class)
                        .findFirst()
                        .map(r -> r.times().toInt())
                        .orElse(0)
                + 1L;
        boolean challenged = test.all(TestClause.Assistant.class).findFirst().isPresent()
                && scaffold.tree().gate("revision").isPresent();
        if (challenged) {
            return;
        }
        test.all(TestClause.Draft.class)
                .skip(attempts)
                .findFirst()
                .filter(d -> complete && !scaffold.garbled("repair") && !scaffold.garbled("gate"))
                .ifPresent(d -> issues.report(
                        Code.CQ068,
                        d.span(),
                        "`" + scaffold.name() + "` makes " + attempts + (attempts == 1 ? " attempt" : " attempts")
                                + " at most",
                        "this draft would never be asked for"));
    }

    private void once(Set<String> said, String what, Span span) {
        if (!said.add(what) && complete) {
            ClausesOnce.twice("`judge` of this", span, issues);
        }
    }

    private void found(TestClause.FoundPart part, Map<Part.Kind, Integer> found) {
        found.merge(part.part(), 1, Integer::sum);
        Optional<PartTree> shape = scaffold.tree().parts().stream()
                .filter(p -> p.part() == part.part())
                .findFirst();
        String kind = part.kind().text();
        if (shape.isEmpty() && !scaffold.garbled(kind) && !scaffold.partsUnread()) {
            issues.report(
                    Code.CQ020,
                    part.kind().span(),
                    "`" + scaffold.name() + "` does not look for `" + kind + "`",
                    "its argument does not list it",
                    "leave it out");
        } else if (shape.isPresent()
                && shape.get().clauses().stream().anyMatch(PartClause.ByPattern.class::isInstance)) {
            issues.report(
                    Code.CQ070,
                    part.span(),
                    "code finds the `" + kind + "` of this scaffold",
                    "nobody would be told this",
                    "leave it out: the pattern is applied to the draft");
        }
    }

    private void judged(TestClause.JudgeOne one, Map<Part.Kind, Integer> found) {
        Optional<Asked> asked = Optional.ofNullable(questions.get(one.question().text()));
        if (asked.isEmpty()) {
            if (one.part().isPresent() || !judged.contains(one.question().text())) {
                unknown(one.question(), judged);
            }
            return;
        }
        Optional<AskClause.By> by = asked.get().ask().first(AskClause.By.class);
        if (by.isPresent() && by.get() instanceof AskClause.ByCheck) {
            issues.report(
                    Code.CQ067,
                    one.question().span(),
                    "code answers `" + one.question().text() + "`, also in a test",
                    "this judgement would not be used",
                    "leave it out, and write a draft that the check judges as you mean");
        }
        one.part().ifPresent(p -> partJudged(asked.get(), p, found));
    }

    private void partJudged(Asked asked, TestClause.PartNumber part, Map<Part.Kind, Integer> found) {
        String kind = part.kind().text();
        boolean each = asked.ask().target().each().isPresent()
                && asked.ask().target().of().text().equals(kind);
        int there = scaffold.tree().parts().stream()
                        .filter(p -> p.kind().text().equals(kind))
                        .mapToInt(p -> found.getOrDefault(p.part(), 0))
                        .sum()
                + countered(kind);
        int number = part.number().toInt();
        boolean counted = complete && !scaffold.partsUnread();
        if (!each || (counted && (number < 1 || number > there))) {
            issues.report(
                    Code.CQ071,
                    part.span(),
                    each
                            ? "this test has no " + kind + " number " + number
                            : "`" + asked.id() + "` is not asked of each " + kind,
                    each ? there + " found above" : "it has one answer");
        }
    }

    private void expected(Word question) {
        if (!expected.contains(question.text())) {
            unknown(question, expected);
        }
    }

    private void unknown(Word question, Set<String> known) {
        if (issues.full()) {
            return;
        }
        boolean unsure = scaffold.garbled(question.text())
                || scaffold.garbled(Unread.QUESTION)
                || (question.text().endsWith("-found") && scaffold.partsUnread());
        if (!unsure) {
            issues.report(
                    Code.CQ014,
                    question.span(),
                    "unknown question `" + question.text() + "`",
                    "`" + scaffold.name() + "` has no question of this name",
                    Nearest.didYouMean(question.text(), known));
        }
    }
}
