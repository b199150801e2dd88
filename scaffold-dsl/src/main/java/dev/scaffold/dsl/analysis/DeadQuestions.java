package dev.scaffold.dsl.analysis;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.link.Asked;
import dev.scaffold.dsl.link.LinkedScaffold;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.GateClause;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.toulmin.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of questions that change no verdict how they could: one by one where the scaffold asks them itself, together where a pack does. */
final class DeadQuestions {
    private static final int MOST_NAMED = 4;

    private final Plan plan;
    private final Issues issues;
    private final boolean formula;

    DeadQuestions(LinkedScaffold scaffold, Plan plan, Issues issues) {
        this.plan = plan;
        this.issues = issues;
        this.formula = scaffold.tree()
                .gateClauses("answer", GateClause.AgreeWhen.class)
                .findAny()
                .isPresent();
    }

    /** Reports them. */
    void report(List<Asked> dead) {
        dead.stream().filter(a -> a.pack().isEmpty()).forEach(this::own);
        Map<Span, List<Asked>> brought = dead.stream()
                .filter(a -> a.pack().isPresent())
                .collect(Collectors.groupingBy(Asked::at, LinkedHashMap::new, Collectors.toList()));
        brought.forEach(this::ofPack);
    }

    private void own(Asked asked) {
        issues.report(
                Code.CQ037,
                asked.at(),
                "the answer to `" + asked.id() + "` changes no verdict",
                "the gate does not depend on it",
                help(asked.id()));
    }

    private String help(String id) {
        Optional<CriticalQuestion> question =
                plan.questions().stream().filter(q -> q.id().equals(id)).findFirst();
        if (question.isPresent() && GateStrength.mayBeInapplicable(question.get(), plan)) {
            return "make it `essential`: where there is nothing to ask it of, it does not stand in the way";
        }
        return formula
                ? "make it `essential`, or add it to the gate: `… and " + id + " met`"
                : "make it `essential`, or let the gate ask for it: `agree when " + id + " met`";
    }

    private void ofPack(Span include, List<Asked> asked) {
        String pack = asked.get(0).pack().orElseThrow();
        List<String> ids = asked.stream().map(Asked::id).toList();
        String except = ids.size() > MOST_NAMED
                ? ""
                : ", or leave out what is not wanted: `except " + String.join(", ", ids) + "`";
        issues.report(
                Code.CQ037,
                include,
                ids.size() == 1
                        ? "the answer to `" + ids.get(0) + "` of `" + pack + "` changes no verdict"
                        : "the answers to " + named(ids) + " of `" + pack + "` change no verdict",
                "the gate does not depend on " + (ids.size() == 1 ? "it" : "them"),
                "let the gate ask for the pack: `" + (formula ? "… and " : "agree when ") + "all " + pack + " met`"
                        + except);
    }

    private static String named(List<String> ids) {
        List<String> first =
                ids.stream().limit(MOST_NAMED).map(id -> "`" + id + "`").toList();
        return ids.size() > MOST_NAMED
                ? String.join(", ", first) + " and " + (ids.size() - MOST_NAMED) + " more"
                : String.join(", ", first.subList(0, first.size() - 1)) + " and " + first.get(first.size() - 1);
    }
}
