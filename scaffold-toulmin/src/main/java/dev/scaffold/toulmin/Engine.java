package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.ArgumentGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The loop of one deliberation: draft, judge, send back what was not met, decide. */
final class Engine {
    private final Plan plan;
    private final Prompts prompts;
    private final Settling settling;
    private final Bindings bindings;
    private final Keys keys;
    private final Calls calls;
    private final Drafting drafting;

    Engine(Plan plan, Prompts prompts, Settling settling, Bindings bindings, Keys keys, Calls calls) {
        this.plan = plan;
        this.prompts = prompts;
        this.settling = settling;
        this.bindings = bindings;
        this.keys = keys;
        this.calls = calls;
        this.drafting = new Drafting(plan, prompts);
    }

    Deliberation deliberate(Model model, Request asked) {
        List<Attempt> attempts = new ArrayList<>();
        Request next = drafting.first(asked);
        String note = "";
        while (true) {
            int number = attempts.size() + 1;
            Calls.Outcome outcome = calls.call(number, number == 1 ? Phase.DRAFT : Phase.REPAIR, model, next);
            if (outcome instanceof Calls.Outcome.Broken broken && attempts.isEmpty()) {
                throw broken.problem();
            }
            if (!(outcome instanceof Calls.Outcome.Answered answered)) {
                note = outcome instanceof Calls.Outcome.OverBudget over ? over.note() : "";
                break;
            }
            if (answered.reply().ending() == Reply.Ending.TOOL_CALLS) {
                return passedThrough(asked, attempts, answered.reply());
            }
            Attempt attempt = repeated(attempts, number, answered.reply())
                    .orElseGet(() -> judge(model, asked, number, answered.reply()));
            attempts.add(attempt);
            Attempt best = best(attempts);
            if (attempt.verdict().isAgreed() || number >= plan.maxAttempts() || nothingToRepair(best)) {
                note = attempt.verdict().fold(agreed -> "", withheld -> "", undecided -> undecided.note());
                break;
            }
            next = drafting.repair(asked, best);
        }
        return finished(asked, attempts, note);
    }

    /** Saying the same again is no new reason: a draft that was judged before keeps its findings. */
    private Optional<Attempt> repeated(List<Attempt> attempts, int number, Reply draft) {
        Optional<Attempt> same = attempts.stream()
                .filter(a -> a.draft().text().strip().equals(draft.text().strip())
                        && a.draft().ending() == draft.ending())
                .map(a -> new Attempt(number, draft, a.findings(), a.verdict()))
                .findFirst();
        same.ifPresent(again -> {
            again.findings().all().forEach(f -> calls.record(new Event.Judged(number, f)));
            calls.record(new Event.Decided(number, again.verdict()));
        });
        return same;
    }

    private Attempt judge(Model model, Request asked, int number, Reply draft) {
        Critic critic = new Critic(plan, prompts, keys, bindings, calls, asked, number, draft.text());
        return new Judging(plan, settling, bindings, critic, calls, asked, number, draft).judge(model);
    }

    private static boolean nothingToRepair(Attempt best) {
        return best.findings().all().stream().noneMatch(f -> f.outcome() == Outcome.UNMET);
    }

    /** Fewest essentials not Met, then most weight Met, then fewest Unmet, then the earliest; an agreed one before all. */
    private Attempt best(List<Attempt> attempts) {
        return attempts.stream()
                .min(Comparator.comparing((Attempt a) -> !a.verdict().isAgreed())
                        .thenComparing(this::essentialsNotMet)
                        .thenComparing(a -> -weightMet(a))
                        .thenComparing(Engine::unmet)
                        .thenComparing(Attempt::number))
                .orElseThrow();
    }

    private long essentialsNotMet(Attempt attempt) {
        return plan.essentials().stream()
                .map(attempt.findings()::of)
                .filter(o -> o != Outcome.MET && o != Outcome.NOT_APPLICABLE)
                .count();
    }

    private long weightMet(Attempt attempt) {
        return plan.questions().stream()
                .filter(q -> attempt.findings().of(q.id()) == Outcome.MET)
                .mapToLong(Engine::weight)
                .sum();
    }

    private static long weight(CriticalQuestion question) {
        return question.weight().orElse(0);
    }

    private static long unmet(Attempt attempt) {
        return attempt.findings().all().stream()
                .map(Finding::outcome)
                .filter(o -> o == Outcome.UNMET)
                .count();
    }

    private Deliberation finished(Request asked, List<Attempt> attempts, String note) {
        Attempt best = best(attempts);
        Verdict verdict = note.isEmpty() ? best.verdict() : new Verdict.Undecided(open(best), note);
        Reply draft = best.draft();
        Reply out = verdict.isAgreed()
                ? qualified(best, verdict, asked)
                : draft.withText(Dispositions.render(plan, best, verdict)).withEnding(Reply.Ending.COMPLETE);
        return new Deliberation(
                plan.name(),
                asked,
                attempts,
                attempts.indexOf(best),
                verdict,
                out.withUsage(calls.transcript().usage()),
                calls.transcript(),
                calls.took(),
                false);
    }

    /** A gate that weighs the argument also says how strongly its claim may be put, where there is room for words. */
    private Reply qualified(Attempt best, Verdict verdict, Request asked) {
        Reply draft = best.draft();
        boolean weighs = ArgumentGate.in(plan.agreeWhen()).stream().anyMatch(ArgumentGate::weighsArgument);
        return !weighs || asked.format().structured()
                ? draft
                : draft.withText(Qualification.of(verdict, best.argument()).tone(draft.text(), best.argument()));
    }

    private List<String> open(Attempt best) {
        return plan.order().stream()
                .filter(q -> best.findings().of(q) == Outcome.UNCLEAR
                        || best.findings().of(q) == Outcome.UNMET)
                .toList();
    }

    private Deliberation passedThrough(Request asked, List<Attempt> attempts, Reply reply) {
        return new Deliberation(
                plan.name(),
                asked,
                attempts,
                0,
                new Verdict.Undecided(List.of(), "the model asks for tools: nothing was judged"),
                reply.withUsage(calls.transcript().usage()),
                calls.transcript(),
                calls.took(),
                true);
    }
}
