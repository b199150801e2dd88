package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.ArgumentGate;
import java.util.List;
import java.util.stream.Collectors;

/** Words what goes out when the gate does not agree, from the findings alone. */
final class Dispositions {
    private final Plan plan;
    private final Attempt best;
    private final Verdict verdict;

    private Dispositions(Plan plan, Attempt best, Verdict verdict) {
        this.plan = plan;
        this.best = best;
        this.verdict = verdict;
    }

    /** The text that goes out. */
    static String render(Plan plan, Attempt best, Verdict verdict) {
        return new Dispositions(plan, best, verdict).render();
    }

    private String render() {
        return switch (plan.otherwise()) {
            case ABSTAIN -> "I cannot stand behind an answer to this.\n" + reasons();
            case CONTEST -> "Something that this takes for granted does not hold.\n" + reasons();
            case CLARIFY -> "I cannot answer this yet. What would settle it: " + settling() + "\n" + reasons();
            case CAVEAT ->
                "Not confirmed, at most possible: this answer did not pass its checks.\n" + reasons() + "\n\n"
                        + best.draft().text();
        };
    }

    private String reasons() {
        List<String> ids = verdict.fold(a -> a.restsOn(), w -> w.because(), u -> u.open());
        String note = verdict.fold(a -> "", w -> "", u -> u.note());
        String lines = ids.stream().map(this::line).collect(Collectors.joining("\n"));
        String more = note.isEmpty() ? "" : (lines.isEmpty() ? "" : "\n") + "- " + note;
        return lines + more + weighed();
    }

    /** How the argument was weighed, where that is what the gate asks for and did not get. */
    private String weighed() {
        return ArgumentGate.in(plan.agreeWhen()).stream()
                .map(g -> g.trace(best.findings()))
                .filter(t -> !t.holds())
                .map(t -> "\n- not so: " + t.gate()
                        + t.steps().stream().map(s -> "\n    " + s).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String line(String id) {
        String why = best.findings().on(id).stream()
                .filter(f -> f.outcome() == best.findings().of(id))
                .map(Finding::reason)
                .filter(r -> !r.isBlank())
                .findFirst()
                .orElse(best.findings().asked(id) ? "" : "not asked");
        return "- " + word(best.findings().of(id)) + ": " + id + wording(id) + (why.isEmpty() ? "" : ": " + why);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case UNMET -> "not met";
            case UNCLEAR -> "not clear";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    private String wording(String id) {
        return plan.questions().stream()
                .filter(q -> q.id().equals(id))
                .map(CriticalQuestion::wording)
                .filter(w -> !w.isBlank())
                .map(w -> " (" + w + ")")
                .findFirst()
                .orElse("");
    }

    private String settling() {
        List<String> ids = verdict.fold(a -> a.restsOn(), w -> w.because(), u -> u.open());
        return ids.isEmpty() ? "another try" : ids.get(0) + wording(ids.get(0));
    }
}
