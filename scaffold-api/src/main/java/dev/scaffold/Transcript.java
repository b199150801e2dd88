package dev.scaffold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened in a deliberation, in the order of its plan; enough to play it again, byte for byte.
 *
 * @param prompts hash of the prompts in use
 * @param events in order
 */
public record Transcript(String prompts, List<Event> events) {

    public Transcript {
        events = List.copyOf(events);
    }

    /** What each phase cost, broken calls included; phases that were not called are left out. */
    public Map<Phase, Usage> usageByPhase() {
        Map<Phase, Usage> sums = new EnumMap<>(Phase.class);
        for (Event event : events) {
            if (event instanceof Event.Replied replied) {
                sums.merge(replied.phase(), replied.reply().usage(), Usage::plus);
            } else if (event instanceof Event.Failed failed) {
                sums.merge(failed.phase(), failed.usage(), Usage::plus);
            }
        }
        return sums;
    }

    /** What all calls cost. */
    public Usage usage() {
        return usageByPhase().values().stream().reduce(Usage.NONE, Usage::plus);
    }

    /** A copy for logs that must not keep content: every text of a user, a model or a source is replaced by its length. */
    public Transcript withoutText() {
        return new Transcript(
                prompts, events.stream().map(Transcript::withoutText).toList());
    }

    private static Event withoutText(Event event) {
        if (event instanceof Event.Calling calling) {
            Request request = calling.request();
            return new Event.Calling(
                    calling.attempt(),
                    calling.phase(),
                    new Request(
                            request.messages().stream()
                                    .map(m -> new Message(m.from(), length(m.text()), java.util.Optional.empty()))
                                    .toList(),
                            request.sources().stream()
                                    .map(s -> new Source(s.id(), length(s.text())))
                                    .toList(),
                            request.sampling(),
                            withoutText(request.format()),
                            request.topLogProbs(),
                            new TreeMap<>(),
                            java.util.Optional.empty()));
        }
        if (event instanceof Event.Replied replied) {
            Reply reply = replied.reply();
            return new Event.Replied(
                    replied.attempt(),
                    replied.phase(),
                    new Reply(
                            length(reply.text()),
                            reply.ending(),
                            reply.usage(),
                            List.of(),
                            reply.modelName(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty()));
        }
        if (event instanceof Event.Judged judged) {
            Finding f = judged.finding();
            return new Event.Judged(
                    judged.attempt(),
                    new Finding(
                            f.question(),
                            f.part(),
                            f.outcome(),
                            f.judgedBy(),
                            f.basis(),
                            java.util.Optional.empty(),
                            length(f.reason()),
                            f.probability(),
                            f.raw().map(Transcript::length)));
        }
        if (event instanceof Event.Revised revised) {
            Revision r = revised.revision();
            return new Event.Revised(
                    revised.attempt(),
                    new Revision(
                            r.outcome(),
                            length(r.kept()),
                            length(r.against()),
                            length(r.answer()),
                            r.grounds().stream().map(Transcript::length).toList(),
                            r.signs(),
                            r.preference(),
                            length(r.reason())));
        }
        if (event instanceof Event.Failed failed) {
            return new Event.Failed(failed.attempt(), failed.phase(), failed.usage(), length(failed.problem()));
        }
        return event;
    }

    private static ReplyFormat withoutText(ReplyFormat format) {
        return format instanceof ReplyFormat.JsonSchema shape
                ? new ReplyFormat.JsonSchema(shape.name(), length(shape.schema()))
                : format;
    }

    private static String length(String text) {
        return "(" + text.length() + " characters)";
    }
}
