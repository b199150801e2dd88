package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The request for one draft, with the questions that travel in it; and what comes back, taken apart again. */
final class Inline {
    private final Request plain;
    private final Optional<CriticPrompt.Worded> travelling;

    private Inline(Request plain, Optional<CriticPrompt.Worded> travelling) {
        this.plain = plain;
        this.travelling = travelling;
    }

    /** Adds what travels in the draft call; nothing unless the script says so. */
    static Inline of(Road road, Setting setting, Request drafting, int attempt) {
        if (road.plan().mode() != QuestionMode.INLINE) {
            return new Inline(drafting, Optional.empty());
        }
        Batch batch = road.travelling().first(Argument.EMPTY);
        return new Inline(
                drafting,
                batch.empty()
                        ? Optional.empty()
                        : Optional.of(
                                CriticPrompt.inline(setting.prompts(), setting.keys(), batch, drafting, attempt)));
    }

    /** What is sent. */
    Request request() {
        return travelling.map(CriticPrompt.Worded::request).orElse(plain);
    }

    /** The draft, without the lines that are not part of the answer, and what these say. */
    Drafted read(Request asked, int attempt, Reply reply) {
        return travelling
                .map(worded -> new Drafted(asked, attempt, answer(reply, worded), heard(reply, worded)))
                .orElseGet(() -> new Drafted(asked, attempt, reply, Map.of()));
    }

    private static Map<String, Heard> heard(Reply reply, CriticPrompt.Worded worded) {
        Map<String, Heard> heard = new LinkedHashMap<>();
        CriticReader reader = CriticReader.of(reply.text());
        String raw = Critic.unmarked(reply.text(), worded.request());
        worded.asked()
                .forEach((topic, asked) -> heard.put(
                        topic,
                        reply.ending().complete()
                                ? Heard.in(reply, raw, reader, asked)
                                : Heard.nothing("the reply was cut short")));
        return heard;
    }

    /** Everything before the first line with a key. */
    private static Reply answer(Reply reply, CriticPrompt.Worded worded) {
        CriticReader reader = CriticReader.of(reply.text());
        int end = worded.asked().values().stream()
                .flatMap(asked -> reader.behind(asked.key()).stream())
                .mapToInt(line -> reply.text().lastIndexOf('\n', line.at() - 1) + 1)
                .min()
                .orElse(reply.text().length());
        return end == reply.text().length()
                ? reply
                : reply.withText(reply.text().substring(0, end).stripTrailing());
    }
}
