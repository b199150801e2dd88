package dev.scaffold.toulmin.peers;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Findings;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One deliberation by dialogue: holds it, and makes a verdict of what the gate said about each side's latest turn. */
final class Panel {
    private static final String NOT_JUDGED = "this turn was not judged";

    private final Dialogue dialogue;
    private final PeersRule rule;
    private final Request request;
    private final Consumer<? super Event> listener;

    Panel(Dialogue dialogue, PeersRule rule, Request request, Consumer<? super Event> listener) {
        this.dialogue = dialogue;
        this.rule = rule;
        this.request = request;
        this.listener = listener;
    }

    Deliberation deliberate() {
        Conversing conversing = new Conversing(dialogue, request, listener);
        Held held = conversing.hold();
        if (held.ending() == Ending.TOOLS_WANTED) {
            return passedThrough(held);
        }
        if (held.ending() == Ending.CONSENSUS) {
            held = conversing.judgedByAll(held);
        }
        Verdict verdict = verdict(held);
        Turn best = best(held, verdict);
        Event decided = new Event.Decided(best.number(), verdict);
        listener.accept(decided);
        List<Event> events = new ArrayList<>(held.transcript().events());
        events.add(decided);
        List<Attempt> attempts = attempts(held.turns());
        Attempt last = attempts.get(best.number() - 1);
        attempts.set(best.number() - 1, new Attempt(last.number(), last.draft(), last.findings(), verdict));
        Reply reply = verdict.isAgreed()
                ? best.reply()
                : best.reply()
                        .withText(PeersDispositions.render(rule.otherwise(), held, verdict))
                        .withEnding(Reply.Ending.COMPLETE);
        return new Deliberation(
                dialogue.gate().name(),
                request,
                attempts,
                best.number() - 1,
                verdict,
                reply.withUsage(held.transcript().usage()),
                new dev.scaffold.Transcript(held.transcript().prompts(), events),
                held.took(),
                false);
    }

    /** A turn that was not judged stays undecided: nothing is taken for granted about it. */
    private static List<Attempt> attempts(List<Turn> turns) {
        List<Attempt> attempts = new ArrayList<>();
        for (Turn turn : turns) {
            Optional<Attempt> judged = turn.judged().map(Deliberation::bestAttempt);
            attempts.add(new Attempt(
                    turn.number(),
                    turn.reply(),
                    judged.map(Attempt::findings).orElse(new Findings(Argument.EMPTY, List.of())),
                    turn.judged().map(Deliberation::verdict).orElse(new Verdict.Undecided(List.of(), NOT_JUDGED))));
        }
        return attempts;
    }

    /** The turn that the verdict is about: the first that was withheld where it is, otherwise the last one. */
    private static Turn best(Held held, Verdict verdict) {
        return held.turns().stream()
                .filter(t -> verdict instanceof Verdict.Withheld
                        && t.judged().filter(j -> j.verdict().equals(verdict)).isPresent())
                .reduce((earlier, later) -> later)
                .orElse(held.last());
    }

    private Verdict verdict(Held held) {
        List<Deliberation> judged =
                latest(held).stream().flatMap(t -> t.judged().stream()).toList();
        int sides = dialogue.speakers().size();
        if (held.ending().stopped() && judged.size() == sides && judged.stream().allMatch(Deliberation::agreed)) {
            Verdict.Agreed last = (Verdict.Agreed) judged.get(sides - 1).verdict();
            boolean anchored = judged.stream().allMatch(j -> ((Verdict.Agreed) j.verdict()).anchored());
            return new Verdict.Agreed(last.restsOn(), anchored);
        }
        Optional<Verdict> withheld = judged.stream()
                .map(Deliberation::verdict)
                .filter(Verdict.Withheld.class::isInstance)
                .findFirst();
        return withheld.orElse(new Verdict.Undecided(open(judged), why(held, judged)));
    }

    private static List<String> open(List<Deliberation> judged) {
        return judged.stream()
                .map(j -> j.verdict().fold(a -> List.<String>of(), w -> List.<String>of(), u -> u.open()))
                .filter(o -> !o.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Turn> latest(Held held) {
        int from = Math.max(0, held.turns().size() - dialogue.speakers().size());
        return held.turns().subList(from, held.turns().size());
    }

    private static String why(Held held, List<Deliberation> judged) {
        if (!held.note().isEmpty()) {
            return held.note();
        }
        return judged.isEmpty()
                ? "the models did not come to the same position in "
                        + held.turns().size() + " turns"
                : "the models came to the same position, and not every argument for it passed";
    }

    private Deliberation passedThrough(Held held) {
        return new Deliberation(
                dialogue.gate().name(),
                request,
                List.of(),
                0,
                new Verdict.Undecided(List.of(), "the model asks for tools: nothing was judged"),
                held.last().reply().withUsage(held.transcript().usage()),
                held.transcript(),
                held.took(),
                true);
    }
}
