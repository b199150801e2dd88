package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One run of {@link Cqot2024}: plans until one is let through, then answers. */
final class CqotLoop {
    private static final int MOST_PLANS = 11;
    private static final int BAR = 7;
    private static final int PLANS_AT_THE_BAR = 5;
    private static final int LOWERED_BAR = 5;
    private static final Pattern YES = Pattern.compile("\\bYes\\b");

    private final Set<CqotChange> changes;
    private final Keys keys;
    private final Calls calls;
    private final Model model;
    private final Model judge;
    private final Request asked;

    CqotLoop(Set<CqotChange> changes, Keys keys, Calls calls, Model model, Model judge, Request asked) {
        this.changes = changes;
        this.keys = keys;
        this.calls = calls;
        this.model = model;
        this.judge = judge;
        this.asked = asked;
    }

    /** A plan, how often its assessment said Yes, and what that came to question by question. */
    private record Plan(int number, Reply reply, int yes, Findings findings) {
        boolean passes() {
            return yes >= (number <= PLANS_AT_THE_BAR ? BAR : LOWERED_BAR);
        }
    }

    Deliberation deliberate() {
        List<Plan> plans = new ArrayList<>();
        do {
            int number = plans.size() + 1;
            Reply plan = said(number, number == 1 ? Phase.DRAFT : Phase.REPAIR, planning(plans));
            if (plan.ending() == Reply.Ending.TOOL_CALLS) {
                return passedThrough(plans, plan);
            }
            plans.add(assessed(number, plan));
        } while (!last(plans).passes() && plans.size() < MOST_PLANS);
        return last(plans).passes() || !changes.contains(CqotChange.ABSTAIN) ? answered(plans) : abstained(plans);
    }

    private static Plan last(List<Plan> plans) {
        return plans.get(plans.size() - 1);
    }

    private Request planning(List<Plan> before) {
        Request blind =
                asked.plus(Message.user(CqotWords.PLAN)).withSampling(drawn(0.8).withTopP(0.95));
        if (before.isEmpty() || !changes.contains(CqotChange.FEEDBACK)) {
            return blind;
        }
        StringBuilder note = new StringBuilder(CqotWords.AGAIN);
        last(before).findings().all().stream().filter(f -> !f.met()).forEach(f -> note.append("\n- ")
                .append(CqotWords.QUESTIONS.get(f.question())));
        note.append('\n').append(CqotWords.AGAIN_CLOSING);
        return blind.plus(Message.assistant(last(before).reply().text())).plus(Message.user(note.toString()));
    }

    /** The caller's own settings, with the temperature of the published method. */
    private Sampling drawn(double temperature) {
        return asked.sampling().withTemperature(temperature);
    }

    private Reply said(int number, Phase phase, Request request) {
        Calls.Outcome outcome = calls.call(number, phase, model, request);
        if (outcome instanceof Calls.Outcome.Broken broken) {
            throw broken.problem();
        }
        return ((Calls.Outcome.Answered) outcome).reply();
    }

    private Plan assessed(int number, Reply reply) {
        KeyedText text = new KeyedText(keys);
        text.line(CqotWords.ASSESS);
        text.fenced(Source.QUESTION, asked.question());
        text.fenced("reasoning", reply.text());
        Map<String, String> keyOf = new LinkedHashMap<>();
        CqotWords.QUESTIONS.forEach((id, wording) -> {
            String key = text.key(id, Phase.CRITIC.word(), id, number, 1);
            keyOf.put(id, key);
            text.line(key + ": " + wording);
        });
        String said = heard(calls.call(number, Phase.CRITIC, judge, assessment(text)));
        CriticReader read = CriticReader.of(said);
        List<Finding> findings = new ArrayList<>();
        keyOf.forEach((id, key) -> findings.add(finding(id, read.behind(key), said)));
        findings.forEach(f -> calls.record(new Event.Judged(number, f)));
        int yes = (int) YES.matcher(said).results().count();
        return new Plan(number, reply, yes, new Findings(Argument.EMPTY, findings));
    }

    private static Request assessment(KeyedText text) {
        return Request.of(text.toString())
                .withFormat(ReplyFormat.TEXT)
                .withSampling(Sampling.DEFAULT.withTemperature(0.2))
                .withMarks(text.marks());
    }

    /** A reply that was cut short says nothing, as everywhere else. */
    private static String heard(Calls.Outcome outcome) {
        return outcome instanceof Calls.Outcome.Answered answered
                        && answered.reply().ending().complete()
                ? answered.reply().text()
                : "";
    }

    private Finding finding(String id, List<KeyedLine> lines, String raw) {
        List<Outcome> said =
                lines.stream().flatMap(l -> l.verdict().stream()).distinct().toList();
        if (said.size() != 1) {
            return of(id, Outcome.UNCLEAR, said.isEmpty() ? "no answer behind its key" : "contradicts itself")
                    .withRaw(raw);
        }
        return of(id, said.get(0), lines.get(0).reason());
    }

    private Finding of(String id, Outcome outcome, String reason) {
        Basis basis = judge.id().differsFrom(model.id()) ? Basis.OTHER_MODEL : Basis.OPINION;
        return Finding.of(id, outcome, "critic", basis, reason);
    }

    private Deliberation answered(List<Plan> plans) {
        Plan followed = changes.contains(CqotChange.BEST_PLAN) && !last(plans).passes() ? best(plans) : last(plans);
        int number = plans.size() + 1;
        Request following = asked.plus(Message.user(
                        CqotWords.ANSWER + "\n\n" + followed.reply().text()))
                .withSampling(drawn(0.2));
        Reply answer = said(number, Phase.DRAFT, following);
        if (answer.ending() == Reply.Ending.TOOL_CALLS) {
            return passedThrough(plans, answer);
        }
        Findings findings = changes.contains(CqotChange.JUDGE_ANSWER)
                ? assessed(number, answer).findings()
                : followed.findings();
        return decided(plans, new Attempt(number, answer, findings, verdict(last(plans), answer, findings)));
    }

    private static Plan best(List<Plan> plans) {
        return plans.stream()
                .max(Comparator.comparingInt(Plan::yes).thenComparing(p -> -p.number()))
                .orElseThrow();
    }

    /** Only the full bar can agree, only with a whole draft, and only on answers that stand behind their keys. */
    private static Verdict verdict(Plan last, Reply draft, Findings findings) {
        List<String> met = CqotWords.QUESTIONS.keySet().stream()
                .filter(q -> findings.of(q) == Outcome.MET)
                .toList();
        List<String> open = CqotWords.QUESTIONS.keySet().stream()
                .filter(q -> !met.contains(q))
                .toList();
        if (!last.passes()) {
            return new Verdict.Undecided(open, last.number() < MOST_PLANS ? "the plan does not pass" : "forced");
        }
        if (last.yes() < BAR) {
            return new Verdict.Undecided(open, "lowered bar");
        }
        if (!draft.ending().complete() || draft.text().isBlank()) {
            return new Verdict.Undecided(open, "the answer is not whole");
        }
        return met.size() >= BAR
                ? new Verdict.Agreed(met.subList(0, BAR), anchored(findings))
                : new Verdict.Undecided(open, "fewer than " + BAR + " answers stand behind their keys");
    }

    private static boolean anchored(Findings findings) {
        return findings.all().stream().filter(Finding::met).allMatch(f -> f.basis()
                .anchoring());
    }

    private Deliberation abstained(List<Plan> plans) {
        Plan best = changes.contains(CqotChange.BEST_PLAN) ? best(plans) : last(plans);
        List<String> open = best.findings().all().stream()
                .filter(f -> !f.met())
                .map(Finding::question)
                .toList();
        return decided(
                plans,
                new Attempt(
                        best.number(), best.reply(), best.findings(), new Verdict.Undecided(open, "no plan passed")));
    }

    private static List<Attempt> attempts(List<Plan> plans) {
        List<Attempt> attempts = new ArrayList<>();
        plans.forEach(p ->
                attempts.add(new Attempt(p.number(), p.reply(), p.findings(), verdict(p, p.reply(), p.findings()))));
        return attempts;
    }

    private Deliberation passedThrough(List<Plan> plans, Reply reply) {
        return deliberation(
                attempts(plans),
                0,
                new Verdict.Undecided(List.of(), "the model asks for tools: nothing was judged"),
                reply,
                true);
    }

    private Deliberation decided(List<Plan> plans, Attempt chosen) {
        List<Attempt> attempts = attempts(plans);
        if (chosen.number() > plans.size()) {
            attempts.add(chosen);
        } else {
            attempts.set(chosen.number() - 1, chosen);
        }
        calls.record(new Event.Decided(chosen.number(), chosen.verdict()));
        String out = chosen.verdict()
                .fold(
                        agreed -> chosen.draft().text(),
                        withheld -> chosen.draft().text(),
                        open -> marked(chosen, open));
        return deliberation(
                attempts, chosen.number() - 1, chosen.verdict(), chosen.draft().withText(out), false);
    }

    private Deliberation deliberation(
            List<Attempt> attempts, int best, Verdict verdict, Reply reply, boolean passedThrough) {
        return new Deliberation(
                "cqot-2024",
                asked,
                attempts,
                best,
                verdict,
                reply.withUsage(calls.transcript().usage()),
                calls.transcript(),
                calls.took(),
                passedThrough);
    }

    private String marked(Attempt chosen, Verdict.Undecided open) {
        return changes.contains(CqotChange.ABSTAIN)
                ? "I cannot stand behind an answer to this: " + open.note() + "."
                : "Not confirmed, at most possible (" + open.note() + "):\n\n"
                        + chosen.draft().text();
    }
}
