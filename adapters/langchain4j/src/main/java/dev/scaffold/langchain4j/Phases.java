package dev.scaffold.langchain4j;

import dev.scaffold.Event;
import dev.scaffold.Phase;
import dev.scaffold.Request;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells a model what it is called for: every call is announced, with the very request that is sent. */
final class Phases {
    private final Map<Request, Phase> announced = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The listener that hears the announcements and hands them on. */
    Consumer<Event> listener(Consumer<? super Event> next) {
        return event -> {
            if (event instanceof Event.Calling calling) {
                announced.put(calling.request(), calling.phase());
            }
            next.accept(event);
        };
    }

    /** What this request is sent for; empty if it was not announced, or asked about before. */
    Optional<Phase> of(Request request) {
        return Optional.ofNullable(announced.remove(request));
    }
}
