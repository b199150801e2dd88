package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.CancelledException;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Inquiry;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Target;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.checks.Checks;
import dev.scaffold.toulmin.gates.ArgumentGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges one draft: code checks on the whole of it, extraction and the critic, code checks on its parts, the gate. */
final class Judging {
    private final Plan plan;
    private final Settling settling;
    private final Bindings bindings;
    private final Critic critic;
    private final Calls calls;
    private final Request asked;
    private final int attempt;
    private final Reply draft;
    private final List<Finding> findings = new ArrayList<>();

    Judging(
            Plan plan,
            Settling settling,
            Bindings bindings,
            Critic critic,
            Calls calls,
            Request asked,
            int attempt,
            Reply draft) {
        this.plan = plan;
        this.settling = settling;
        this.bindings = bindings;
        this.critic = critic;
        this.calls = calls;
        this.asked = asked;
        this.attempt = attempt;
        this.draft = draft;
    }

    Attempt judge(Model answering) {
        findings.add(complete());
        onDraft().forEach(q -> findings.add(byRule(q, Optional.empty(), Argument.EMPTY)));
        Argument argument = Argument.EMPTY;
        String note = "";
        if (settling == Settling.ASK_ALL || !ruledOut(findings)) {
            Extraction extraction = new Extraction(plan, asked, draft.text());
            Argument found = extraction.byPattern();
            Critic.Hearing hearing =
                    critic.hear(answering, found, known -> extraction.completed(found, known), this::settledBy);
            argument = extraction.completed(found, hearing.heard());
            note = hearing.note();
            findings.addAll(extraction.counted(argument, hearing.heard()));
            for (CriticalQuestion question : plan.questions()) {
                findings.addAll(judged(question, argument, extraction, hearing));
            }
        }
        return decided(argument, note);
    }

    private Attempt decided(Argument argument, String note) {
        List<String> order = plan.order();
        findings.sort(Comparator.comparingInt(f -> order.indexOf(f.question())));
        findings.forEach(f -> calls.record(new Event.Judged(attempt, f)));
        Verdict verdict = verdict(argument);
        if (!note.isEmpty() && !(verdict instanceof Verdict.Withheld)) {
            List<String> open = verdict.fold(a -> List.<String>of(), w -> List.<String>of(), u -> u.open());
            verdict = new Verdict.Undecided(open, note);
        }
        calls.record(new Event.Decided(attempt, verdict));
        return new Attempt(attempt, draft, new Findings(argument, findings), verdict);
    }

    private Verdict verdict(Argument argument) {
        return Decision.of(plan.gate(), plan.order(), new Findings(argument, findings));
    }

    /** Whether what a first critic reply says, together with what code found, can no longer be agreed to. */
    private boolean settledBy(List<Finding> more) {
        return settling == Settling.EARLY
                && ruledOut(Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** Whether findings rule agreement out, whatever the argument may turn out to be. */
    private boolean ruledOut(List<Finding> known) {
        Findings soFar = new Findings(Argument.EMPTY, known);
        return Decision.of(ArgumentGate.granted(plan.gate()), plan.order(), soFar) instanceof Verdict.Withheld;
    }

    private Finding complete() {
        boolean whole = draft.ending().complete() && !draft.text().isBlank();
        String reason = whole ? "" : draft.text().isBlank() ? "the draft is empty" : "the draft was cut short";
        return Finding.of(
                Plan.DRAFT_COMPLETE, whole ? Outcome.MET : Outcome.UNMET, "code:complete", Basis.NOTHING, reason);
    }

    private List<CriticalQuestion> onDraft() {
        return plan.questions().stream()
                .filter(q -> q.target() instanceof Target.Draft && !(q.judge() instanceof Judge.ByRole))
                .toList();
    }

    private List<Finding> judged(
            CriticalQuestion question, Argument argument, Extraction extraction, Critic.Hearing hearing) {
        if (findings.stream().anyMatch(f -> f.question().equals(question.id()))) {
            return List.of();
        }
        List<Finding> made = question.judge() instanceof Judge.ByRole
                ? hearing.findings(question, argument)
                : byRuleOnParts(question, argument);
        return made.isEmpty() ? List.of(nothingToAsk(question, extraction, hearing.heard())) : made;
    }

    private List<Finding> byRuleOnParts(CriticalQuestion question, Argument argument) {
        if (question.target() instanceof Target.Each each) {
            return argument.of(each.kind()).stream()
                    .map(p -> byRule(question, Optional.of(p), argument))
                    .toList();
        }
        boolean noPart = question.target() instanceof Target.Whole whole
                && argument.of(whole.kind()).isEmpty();
        return noPart ? List.of() : List.of(byRule(question, Optional.empty(), argument));
    }

    private Finding byRule(CriticalQuestion question, Optional<Part> part, Argument argument) {
        Inquiry inquiry = new Inquiry(question, part, asked, draft.text(), argument);
        Optional<Check> check = question.judge() instanceof Judge.ByTool by
                ? bindings.check(by.tool())
                : Checks.named(((Judge.ByCode) question.judge()).check());
        Finding finding = answer(check, inquiry);
        calls.endIfCancelled();
        return finding;
    }

    /** What a check says; Unclear if it breaks, or says what is not for it to say. */
    private static Finding answer(Optional<Check> check, Inquiry inquiry) {
        try {
            Finding finding = check.orElseThrow(() -> new IllegalStateException("nothing is bound to it"))
                    .check(inquiry);
            boolean answers = finding != null
                    && finding.question().equals(inquiry.question().id())
                    && finding.part().equals(inquiry.part().map(Part::id))
                    && finding.outcome() != Outcome.NOT_APPLICABLE;
            return answers ? finding : inquiry.unclear("the check answered something else than it was asked");
        } catch (CancelledException nested) {
            Thread.currentThread().interrupt();
            return inquiry.unclear("cancelled");
        } catch (RuntimeException broken) {
            return inquiry.unclear("the check broke: " + broken.getMessage());
        }
    }

    /**
     * There is no part to ask of. Not applicable only if the script allows that, extraction says so under its key, and code sees
     * no candidate in the draft; otherwise Unclear.
     */
    private Finding nothingToAsk(CriticalQuestion question, Extraction extraction, Map<String, Heard> heard) {
        Part.Kind kind =
                question.target() instanceof Target.Each each ? each.kind() : ((Target.Whole) question.target()).kind();
        boolean allowed = plan.shape(kind).filter(s -> s.least() == 0).isPresent();
        boolean said = extraction.looked(kind, heard);
        boolean candidate = Candidates.any(kind, draft.text());
        String reason = !allowed
                ? "no " + kind.word() + " was found"
                : !said
                        ? "nobody said whether there is any " + kind.word()
                        : candidate
                                ? "the critic reports no " + kind.word() + ", but the draft may hold some"
                                : "there is no " + kind.word();
        Outcome outcome = allowed && said && !candidate ? Outcome.NOT_APPLICABLE : Outcome.UNCLEAR;
        return Finding.of(question.id(), outcome, "code:found", Basis.NOTHING, reason);
    }
}
