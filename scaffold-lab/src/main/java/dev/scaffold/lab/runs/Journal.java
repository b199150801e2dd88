package dev.scaffold.lab.runs;

import dev.scaffold.Event;
import dev.scaffold.Phase;
import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The calls of one trial, in order, whether they were made now or kept before. */
final class Journal {
    private final List<Entry> entries = new ArrayList<>();
    private String phase = Phase.DRAFT.word();

    private record Entry(String phase, int attempt, String asked, String said, KeptCall call) {
        Entry of(String otherPhase, int otherAttempt) {
            return new Entry(otherPhase, otherAttempt, asked, said, call);
        }

        Trace.Call traced() {
            return new Trace.Call(
                    phase,
                    attempt,
                    asked,
                    said,
                    call.reply().isEmpty(),
                    call.usage().inputTokens(),
                    call.usage().outputTokens());
        }
    }

    synchronized void note(String asked, KeptCall call, String said) {
        entries.add(new Entry(phase, 1, asked, said, call));
    }

    /** Notes a call that is no part of what an answer costs. */
    synchronized void noteAside(String asked, KeptCall call, String said) {
        entries.add(new Entry(Trial.RIVAL, 1, asked, said, call));
    }

    /** Tells what the calls so far were for, as far as a scaffold knows: its own are the last ones. */
    synchronized void tell(Transcript transcript) {
        List<Event.Calling> calling = transcript.events().stream()
                .filter(Event.Calling.class::isInstance)
                .map(Event.Calling.class::cast)
                .toList();
        List<Integer> own = IntStream.range(0, entries.size())
                .filter(i -> !entries.get(i).phase().equals(Trial.RIVAL))
                .boxed()
                .toList();
        int before = own.size() - calling.size();
        for (int i = 0; i < calling.size() && before >= 0; i++) {
            Event.Calling known = calling.get(i);
            int place = own.get(before + i);
            entries.set(place, entries.get(place).of(known.phase().word(), known.attempt()));
        }
    }

    /** Everything from here on is asked to tell how sure the model is. */
    synchronized void rivals() {
        phase = Trial.RIVAL;
    }

    synchronized List<Trace.Call> calls() {
        return entries.stream().map(Entry::traced).toList();
    }

    synchronized Map<String, Usage> usage() {
        Map<String, Usage> sums = new TreeMap<>();
        entries.forEach(e -> sums.merge(e.phase(), e.call().usage(), Usage::plus));
        return sums;
    }

    /** How long the arm's own calls took. */
    synchronized Duration took() {
        return Duration.ofMillis(entries.stream()
                .filter(e -> !e.phase().equals(Trial.RIVAL))
                .mapToLong(e -> e.call().millis())
                .sum());
    }
}
