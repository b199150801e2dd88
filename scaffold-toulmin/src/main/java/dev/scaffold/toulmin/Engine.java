package dev.scaffold.toulmin;

import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Transcript;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.ArgumentGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The loop of one deliberation: draft, judge, send back what was not met, decide. */
final class Engine {
    private final Setting setting;
    private final Calls calls;
    private final Generating generating;
    private final Devices devices = new Devices();
    private final Obstacles presuming = new Obstacles();
    private final Set<Integer> critiqueMissing = new HashSet<>();

    Engine(Road road, Setting setting) {
        this.setting = setting;
        this.calls = setting.calls();
        this.generating = new Generating(road);
    }

    Deliberation deliberate(Request asked) {
        List<Attempt> attempts = new ArrayList<>();
        Places given = Places.given(asked);
        Request next = drafting().first(asked);
        Optional<Reply> outvoting = Optional.empty();
        String note = "";
        while (true) {
            int number = attempts.size() + 1;
            Inline inline = Inline.of(road(), setting, next, number);
            Calls.Outcome outcome = outvoting
                    .<Calls.Outcome>map(Calls.Outcome.Answered::new)
                    .orElseGet(() -> draft(number, inline.request()));
            if (outcome instanceof Calls.Outcome.Broken broken && attempts.isEmpty()) {
                throw broken.problem();
            }
            if (!(outcome instanceof Calls.Outcome.Answered answered)) {
                note = outcome instanceof Calls.Outcome.OverBudget over ? over.note() : "";
                break;
            }
            if (answered.reply().ending() == Reply.Ending.TOOL_CALLS) {
                return passedThrough(asked, attempts, answered.reply(), "the model asks for tools: nothing was judged");
            }
            presume(asked);
            Drafted drafted = inline.read(asked, number, answered.reply());
            Attempt attempt = repeated(attempts, number, drafted.reply()).orElseGet(() -> judge(drafted, given));
            attempts.add(attempt);
            Attempt best = best(attempts);
            if (attempt.verdict().isAgreed() || number >= plan().maxAttempts() || nothingToRepair(best)) {
                note = attempt.verdict().fold(agreed -> "", withheld -> "", undecided -> undecided.note());
                break;
            }
            outvoting = devices.outvoting(best.findings()).filter(reply -> isNew(reply, attempts));
            next = drafting().repair(asked, best);
        }
        return finished(asked, attempts, note);
    }

    /** Judges an answer that is there already. */
    Deliberation judged(Request asked, Reply answer) {
        Attempt attempt = judge(new Drafted(asked, 1, answer, Map.of()), Places.given(asked));
        String note = attempt.verdict().fold(agreed -> "", withheld -> "", undecided -> undecided.note());
        return finished(asked, List.of(attempt), note);
    }

    /** Looks once at what the user takes for granted, when there is a draft to hold it against. */
    private void presume(Request asked) {
        if (generating.presumed().isEmpty()) {
            plan().extras()
                    .assertion()
                    .map(rule -> new Presuming(plan(), rule, setting, asked, presuming).presumed())
                    .ifPresent(generating::presume);
        }
    }

    /** A single draft that nobody judges. */
    Deliberation unjudged(Request asked) {
        Inline inline = Inline.of(road(), setting, drafting().first(asked), 1);
        Calls.Outcome outcome = draft(1, inline.request());
        if (outcome instanceof Calls.Outcome.Broken broken) {
            throw broken.problem();
        }
        Reply reply = ((Calls.Outcome.Answered) outcome).reply();
        return passedThrough(
                asked, List.of(), inline.read(asked, 1, reply).reply(), "observed in part: this one was not drawn");
    }

    private Calls.Outcome draft(int number, Request request) {
        return calls.call(number, number == 1 ? Phase.DRAFT : Phase.REPAIR, setting.answering(), request);
    }

    private Road road() {
        return generating.road();
    }

    private Plan plan() {
        return road().plan();
    }

    private Drafting drafting() {
        return new Drafting(plan(), setting.prompts(), setting.repairWords());
    }

    private static boolean isNew(Reply draft, List<Attempt> attempts) {
        return attempts.stream().noneMatch(a -> says(a, draft));
    }

    private static boolean says(Attempt attempt, Reply draft) {
        return attempt.draft().text().strip().equals(draft.text().strip())
                && attempt.draft().ending() == draft.ending();
    }

    /** Saying the same again is no new reason: a draft that was judged before keeps its findings. */
    private Optional<Attempt> repeated(List<Attempt> attempts, int number, Reply draft) {
        Optional<Attempt> same = attempts.stream()
                .filter(a -> says(a, draft))
                .map(a -> again(a, number, draft))
                .findFirst();
        same.ifPresent(again -> {
            again.findings().all().forEach(f -> calls.record(new Event.Judged(number, f)));
            calls.record(new Event.Decided(number, again.verdict()));
        });
        return same;
    }

    private Attempt again(Attempt before, int number, Reply draft) {
        Findings read = setting.yoke().findings(number, before.findings());
        Verdict verdict =
                read.equals(before.findings()) ? before.verdict() : Decision.of(road().gate(), road().order(), read);
        return new Attempt(number, draft, read, verdict);
    }

    private Attempt judge(Drafted drafted, Places given) {
        Obstacles obstacles = new Obstacles();
        Places places = given.withDraft(drafted.text());
        Attempt attempt = new Judging(generating, devices, setting, drafted, places, obstacles).judge();
        if (obstacles.anyUnreachable()) {
            critiqueMissing.add(attempt.number());
        }
        return attempt;
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
        return plan().essentials().stream()
                .map(attempt.findings()::of)
                .filter(o -> o != Outcome.MET && o != Outcome.NOT_APPLICABLE)
                .count();
    }

    private long weightMet(Attempt attempt) {
        return plan().questions().stream()
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
        boolean observing = plan().extras().observation().isPresent();
        Reply out = observing
                ? best.draft()
                : verdict.isAgreed() ? qualified(best, verdict, asked) : instead(best, verdict);
        Transcript transcript = calls.transcript();
        return new Deliberation(
                plan().name(),
                asked,
                attempts,
                attempts.indexOf(best),
                verdict,
                out.withUsage(transcript.usage()),
                transcript,
                calls.took(),
                observing);
    }

    private Reply instead(Attempt best, Verdict verdict) {
        boolean noCritic = verdict instanceof Verdict.Undecided && critiqueMissing.contains(best.number());
        Disposition disposition =
                plan().extras().onCriticFailure().filter(d -> noCritic).orElse(plan().otherwise());
        String text = AssertionWords.of(generating, best)
                .map(words -> words.reply(plan(), best, verdict))
                .orElseGet(() -> Dispositions.render(plan().withOtherwise(disposition), best, verdict));
        return best.draft().withText(text).withEnding(Reply.Ending.COMPLETE);
    }

    /** A gate that weighs the argument also says how strongly its claim may be put, where there is room for words. */
    private Reply qualified(Attempt best, Verdict verdict, Request asked) {
        Reply draft = best.draft();
        boolean weighs = ArgumentGate.in(plan().agreeWhen()).stream().anyMatch(ArgumentGate::weighsArgument);
        return !weighs || asked.format().structured()
                ? draft
                : draft.withText(Qualification.of(verdict, best.argument()).tone(draft.text(), best.argument()));
    }

    private List<String> open(Attempt best) {
        return road().order().stream()
                .filter(q -> best.findings().of(q) == Outcome.UNCLEAR
                        || best.findings().of(q) == Outcome.UNMET)
                .toList();
    }

    private Deliberation passedThrough(Request asked, List<Attempt> attempts, Reply reply, String why) {
        return new Deliberation(
                plan().name(),
                asked,
                attempts,
                0,
                new Verdict.Undecided(List.of(), why),
                reply.withUsage(calls.transcript().usage()),
                calls.transcript(),
                calls.took(),
                true);
    }
}
