package dev.scaffold.toulmin.peers;

import dev.scaffold.Budget;
import dev.scaffold.Event;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.toulmin.ToulminScaffold;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two or more models that take turns on a question. After each turn its speaker's position is found: by code where the turn states it,
 * otherwise by a short call of its own. Immutable; each {@code with} keeps every other setting.
 *
 * @param speakers in the order in which they take turns
 * @param gate what the argument of each side has to pass, and what finds positions; its roles are played by the speaker unless bound
 * @param stop what ends it early
 * @param turns how many at most
 * @param budget what all of it may cost
 * @param opening the first turn, where it is given and not asked for
 */
public record Dialogue(
        List<Speaker> speakers,
        ToulminScaffold gate,
        StopRule stop,
        int turns,
        Budget budget,
        Optional<Reply> opening) {
    /** How many turns unless something else is said. */
    public static final int USUAL_TURNS = 6;

    public Dialogue {
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(opening, "opening");
        List<String> names = speakers.stream().map(Speaker::name).toList();
        if (names.size() < 2 || names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("speakers: two or more of different names are needed, got " + names);
        }
        if (turns < 1) {
            throw new IllegalArgumentException("turns: must be 1 or more, got " + turns);
        }
    }

    /** A dialogue that stops when positions are equal and both arguments pass this gate, within the gate's own limits. */
    public static Dialogue between(List<Speaker> speakers, ToulminScaffold gate) {
        return new Dialogue(
                speakers, gate, StopRule.AGREED, USUAL_TURNS, gate.plan().limits(), Optional.empty());
    }

    /** A copy that stops by this rule. */
    public Dialogue withStop(StopRule value) {
        return new Dialogue(speakers, gate, value, turns, budget, opening);
    }

    /** A copy of this many turns at most. */
    public Dialogue withTurns(int value) {
        return new Dialogue(speakers, gate, stop, value, budget, opening);
    }

    /** A copy that may cost this. */
    public Dialogue withBudget(Budget value) {
        return new Dialogue(speakers, gate, stop, turns, value, opening);
    }

    /** A copy whose first speaker is taken to have said this. It costs no call. */
    public Dialogue withOpening(String text) {
        Reply said = Reply.of(text).withUsage(dev.scaffold.Usage.NONE);
        return new Dialogue(speakers, gate, stop, turns, budget, Optional.of(said));
    }

    /**
     * Holds it, on the caller's thread.
     *
     * @param listener told of every event as it happens; the attempt of an event is the turn
     * @throws dev.scaffold.ModelException if the first turn could not be had
     * @throws dev.scaffold.CancelledException if the thread is interrupted
     */
    public Held hold(Request question, Consumer<? super Event> listener) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(listener, "listener");
        return new Conversing(this, question, listener).hold();
    }

    /** Holds it, on the caller's thread. */
    public Held hold(Request question) {
        return hold(question, event -> {});
    }
}
