package dev.scaffold.cli;

import dev.scaffold.Event;
import dev.scaffold.Phase;
import dev.scaffold.cli.terminal.LiveLine;
import java.util.Objects;
import java.util.function.Consumer;

/** Tells a live line what a deliberation is about to do. */
final class Progress implements Consumer<Event> {
    private final LiveLine line;

    Progress(LiveLine line) {
        this.line = Objects.requireNonNull(line, "line");
    }

    @Override
    public void accept(Event event) {
        if (event instanceof Event.Calling calling) {
            line.show(words(calling.phase(), calling.attempt()));
        }
    }

    private static String words(Phase phase, int attempt) {
        return switch (phase) {
            case DRAFT -> "writing a draft";
            case CRITIC -> "draft " + attempt + ": taking it apart and asking the questions";
            case QUESTION -> "draft " + attempt + ": asking one question by itself";
            case GENERATE -> "draft " + attempt + ": looking for more questions";
            case FRESH -> "draft " + attempt + ": answering afresh, to hold it against";
            case REPAIR -> "writing draft " + attempt + " from what was not met";
        };
    }
}
