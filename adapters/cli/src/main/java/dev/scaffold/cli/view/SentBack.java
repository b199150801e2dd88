package dev.scaffold.cli.view;

import dev.scaffold.Event;
import dev.scaffold.Message;
import dev.scaffold.Phase;
import dev.scaffold.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was sent back with a draft that was not agreed to. */
final class SentBack {
    private static final String ITEM = "- ";

    private SentBack() {}

    /**
     * What the last message of the request for this attempt lists, or all of it if it lists nothing. Attempts count from 1;
     * empty if nothing was sent back for it.
     */
    static Optional<String> before(int attempt, Transcript transcript) {
        return transcript.events().stream()
                .filter(event -> event.attempt() == attempt)
                .filter(event -> event instanceof Event.Calling calling && calling.phase() == Phase.REPAIR)
                .map(event -> ((Event.Calling) event).request().messages())
                .findFirst()
                .map(SentBack::last);
    }

    private static String last(List<Message> messages) {
        String note = messages.get(messages.size() - 1).text();
        String listed = note.lines()
                .filter(line -> line.startsWith(ITEM))
                .map(line -> line.substring(ITEM.length()))
                .collect(Collectors.joining(" "));
        return listed.isEmpty() ? note : listed;
    }
}
