package dev.scaffold.toulmin.peers;

import dev.scaffold.Event;
import dev.scaffold.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes down what happens in a dialogue, under the number of the turn, and tells the listener. */
final class Minutes {
    private final Consumer<? super Event> listener;
    private final List<Event> events = new ArrayList<>();

    Minutes(Consumer<? super Event> listener) {
        this.listener = listener;
    }

    void add(Event event) {
        events.add(event);
        listener.accept(event);
    }

    /** What happens while the argument of a turn is judged. */
    Consumer<Event> of(int turn) {
        return event -> add(under(turn, event));
    }

    /** The calls that are made to find a position: what is found on the way is no finding of the gate. */
    Consumer<Event> callsOf(int turn) {
        return event -> {
            if (!(event instanceof Event.Judged || event instanceof Event.Decided)) {
                add(under(turn, event));
            }
        };
    }

    Transcript transcript(String prompts) {
        return new Transcript(prompts, events);
    }

    private static Event under(int turn, Event event) {
        if (event instanceof Event.Calling calling) {
            return new Event.Calling(turn, calling.phase(), calling.request());
        } else if (event instanceof Event.Replied replied) {
            return new Event.Replied(turn, replied.phase(), replied.reply());
        } else if (event instanceof Event.Failed failed) {
            return new Event.Failed(turn, failed.phase(), failed.usage(), failed.problem());
        } else if (event instanceof Event.Judged judged) {
            return new Event.Judged(turn, judged.finding());
        }
        return event instanceof Event.Decided decided ? new Event.Decided(turn, decided.verdict()) : event;
    }
}
