package dev.scaffold.cli.view;

import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.Phase;
import dev.scaffold.Transcript;
import java.util.List;
import java.util.Optional;

/** What was sent back with a draft that was not agreed to. */
public final class SentBack {
    private SentBack() {}

    /** The last message of the request for this attempt, from 2; empty if there was none. */
    public static Optional<String> before(int attempt, Transcript transcript) {
        return transcript.events().stream()
                .filter(event -> event.attempt() == attempt)
                .filter(event -> event instanceof Event.Calling calling && calling.phase() == Phase.REPAIR)
                .map(event -> ((Event.Calling) event).request().messages())
                .findFirst()
                .map(SentBack::last);
    }

    private static String last(List<Message> messages) {
        return messages.get(messages.size() - 1).text();
    }
}
