package dev.scaffold.toulmin.peers;

import dev.scaffold.CancelledException;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.ModelException;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Usage;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.ToulminScaffold;
import dev.scaffold.toulmin.arithmetic.Likeness;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.dialogue.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One dialogue under way. */
final class Conversing {
    private final Dialogue dialogue;
    private final Request question;
    private final Plan plan;
    private final View view;
    private final Positions positions;
    private final Purse purse;
    private final Minutes minutes;
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, Usage> usage = new LinkedHashMap<>();
    private String note = "";

    Conversing(Dialogue dialogue, Request question, Consumer<? super Event> listener) {
        this.dialogue = dialogue;
        this.question = question;
        this.plan = dialogue.gate().plan();
        this.view = new View(plan, question);
        this.positions = Positions.by(plan.shape(Part.Kind.CLAIM).flatMap(PartShape::pattern));
        this.purse = new Purse(dialogue.budget(), dialogue.gate().clock());
        this.minutes = new Minutes(listener);
        dialogue.speakers().forEach(s -> usage.put(s.name(), Usage.NONE));
    }

    Held hold() {
        return held(go());
    }

    /** The same with the argument of each side judged, where a dialogue has ended by equal positions alone. */
    Held judgedByAll(Held held) {
        boolean ignored = allPass();
        note = purse.exhausted();
        return held(held.ending());
    }

    private Held held(Ending ending) {
        return new Held(
                turns, ending, note, usage, minutes.transcript(dialogue.gate().promptsHash()), purse.took());
    }

    private Ending go() {
        while (turns.size() < dialogue.turns()) {
            Speaker speaker =
                    dialogue.speakers().get(turns.size() % dialogue.speakers().size());
            Optional<Reply> said = said(speaker);
            if (said.isEmpty()) {
                return purse.exhausted().isEmpty() ? Ending.BROKEN_OFF : Ending.OUT_OF_BUDGET;
            }
            int number = turns.size() + 1;
            if (said.get().ending() == Reply.Ending.TOOL_CALLS) {
                turns.add(new Turn(number, speaker.name(), said.get(), Optional.empty(), Optional.empty()));
                note = number == 1 ? "" : "a model asks for tools in the middle of the dialogue";
                return number == 1 ? Ending.TOOLS_WANTED : Ending.BROKEN_OFF;
            }
            turns.add(new Turn(number, speaker.name(), said.get(), position(speaker, said.get()), Optional.empty()));
            if (samePosition()) {
                if (dialogue.stop() == StopRule.CONSENSUS) {
                    return Ending.CONSENSUS;
                }
                if (allPass()) {
                    return Ending.AGREED;
                }
            }
        }
        return Ending.OUT_OF_TURNS;
    }

    /** What a speaker says next; empty if it says nothing, or the budget does not hold it. The first turn has to be had. */
    private Optional<Reply> said(Speaker speaker) {
        int number = turns.size() + 1;
        if (number == 1 && dialogue.opening().isPresent()) {
            return dialogue.opening();
        }
        note = purse.exhausted();
        if (!note.isEmpty() && number > 1) {
            return Optional.empty();
        }
        Request sent = purse.limited(speaker.model(), view.of(speaker.name(), turns));
        endIfCancelled();
        minutes.add(new Event.Calling(number, Phase.DRAFT, sent));
        try {
            Reply reply = speaker.model().reply(sent);
            spend(speaker, reply.usage(), sent);
            minutes.add(new Event.Replied(number, Phase.DRAFT, reply));
            endIfCancelled();
            return Optional.of(reply);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException thrown) {
            ModelException broken = ModelException.wrapping(thrown);
            Usage spent = Usage.unknown(Math.max(1, broken.attempts()));
            spend(speaker, spent, sent);
            note = String.valueOf(broken.getMessage());
            minutes.add(new Event.Failed(number, Phase.DRAFT, spent, note));
            endIfCancelled();
            if (number == 1) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private void spend(Speaker speaker, Usage spent, Request sent) {
        usage.merge(speaker.name(), spent, Usage::plus);
        purse.spend(spent, sent);
    }

    private void endIfCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancelledException(minutes.transcript(dialogue.gate().promptsHash()));
        }
    }

    /** By code where the turn states it, otherwise by a call; a turn that was cut short, or a call that is not had, gives none. */
    private Optional<Position> position(Speaker speaker, Reply said) {
        if (!said.ending().complete() || said.text().isBlank()) {
            return Optional.empty();
        }
        Optional<Position> stated = stated(said.text());
        boolean byCodeAlone =
                plan.shape(Part.Kind.CLAIM).flatMap(PartShape::pattern).isPresent();
        if (stated.isPresent() || byCodeAlone || !purse.exhausted().isEmpty()) {
            return stated;
        }
        ToulminScaffold finding = dialogue.gate().asking(PositionCall.PLAN).withLimits(purse.left());
        return PositionCall.in(judged(finding, speaker, said, minutes.callsOf(turns.size() + 1)));
    }

    /** Few words alone are one only if they can be nothing else: "I cannot tell" is none. */
    private Optional<Position> stated(String text) {
        return positions
                .stated(text)
                .or(() -> positions.in(text).filter(p -> p.isLetter() || p.isNumber() || p.isYesOrNo()));
    }

    private Deliberation judged(ToulminScaffold scaffold, Speaker speaker, Reply said, Consumer<Event> listener) {
        Deliberation judged = scaffold.judge(speaker.model(), question, said, listener);
        usage.merge(speaker.name(), judged.usage(), Usage::plus);
        purse.spend(judged.usage());
        return judged;
    }

    private List<Turn> latest() {
        int count = dialogue.speakers().size();
        return turns.size() < count ? List.of() : turns.subList(turns.size() - count, turns.size());
    }

    /** The latest positions of all, told alike by code; whether other words mean the same is not guessed at. */
    private boolean samePosition() {
        List<Turn> latest = latest();
        return !latest.isEmpty()
                && latest.stream()
                        .allMatch(t -> same(t.position(), latest.get(0).position()));
    }

    private static boolean same(Optional<Position> one, Optional<Position> other) {
        return one.isPresent() && other.isPresent() && one.get().likeness(other.get()) == Likeness.SAME;
    }

    /** Each side's argument is judged once, the earliest first, up to the first that does not pass. */
    private boolean allPass() {
        for (Turn turn : List.copyOf(latest())) {
            Turn judged = turn.judged().isPresent() ? turn : judged(turn);
            if (judged.judged().filter(Deliberation::agreed).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Turn judged(Turn turn) {
        Optional<Deliberation> known = known(turn);
        if (known.isEmpty() && !purse.exhausted().isEmpty()) {
            return turn;
        }
        Turn judged = turn.withJudged(known.orElseGet(() -> asked(turn)));
        turns.set(turn.number() - 1, judged);
        return judged;
    }

    private Deliberation asked(Turn turn) {
        Speaker speaker = dialogue.speakers()
                .get((turn.number() - 1) % dialogue.speakers().size());
        ToulminScaffold gate = dialogue.gate().withLimits(purse.left());
        return judged(gate, speaker, turn.reply(), minutes.of(turn.number()));
    }

    /** Saying the same again is no new reason: what was judged before keeps its findings. */
    private Optional<Deliberation> known(Turn turn) {
        return turns.stream()
                .filter(t -> t.speaker().equals(turn.speaker())
                        && t.reply().ending() == turn.reply().ending()
                        && t.reply().text().strip().equals(turn.reply().text().strip()))
                .flatMap(t -> t.judged().stream())
                .findFirst();
    }
}
