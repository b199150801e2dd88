package dev.scaffold.toulmin;

import dev.scaffold.CriticalQuestion;
import dev.scaffold.Message;
import dev.scaffold.Part;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import dev.scaffold.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words one critic call. The texts that are judged come first, each inside its own fence; the keys, which change from call to
 * call, come last, so that a server can reuse what it has computed for the beginning.
 */
final class CriticPrompt {
    private static final byte[] DEMONSTRATION_SECRET = "known to everybody".getBytes(StandardCharsets.US_ASCII);
    private static final int TOP_LOG_PROBS = 5;

    private final Prompts prompts;
    private final Keys keys;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> marks = new TreeMap<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private CriticPrompt(Prompts prompts, Keys keys) {
        this.prompts = prompts;
        this.keys = keys;
    }

    /**
     * A worded call.
     *
     * @param request what to send
     * @param asked how each kind ({@link Plan#found}) and each question was asked for, by id, in the order of the call
     */
    record Worded(Request request, Map<String, Asked> asked) {}

    /**
     * One thing that was asked for.
     *
     * @param key under which it is to be answered
     * @param opening the words that stand behind the key in the call itself
     */
    record Asked(String key, String opening) {}

    /** Words a batch about a draft; {@code ask} is 1 for the first time, 2 for the counted re-ask. */
    static Worded word(Prompts prompts, Keys keys, Batch batch, Request asked, String draft, int attempt, int ask) {
        return new CriticPrompt(prompts, keys).worded(batch, asked, draft, attempt, ask);
    }

    private Worded worded(Batch batch, Request about, String draft, int attempt, int ask) {
        List<Message> messages = new ArrayList<>(shown(prompts));
        messages.add(Message.user(text(batch, about, draft, attempt, ask)));
        Request request = Request.of(messages)
                .withFormat(ReplyFormat.TEXT)
                .withTopLogProbs(batch.questions().isEmpty() ? 0 : TOP_LOG_PROBS)
                .withSampling(Sampling.DEFAULT
                        .withTemperature(0)
                        .withMaxOutputTokens(CriticCap.outputTokens(
                                batch.extract(), batch.questions().size())))
                .withMarks(marks);
        return new Worded(request, asked);
    }

    /** The demonstration as an earlier exchange. Its keys come from a secret that everybody knows, and count for nothing. */
    private static List<Message> shown(Prompts prompts) {
        Demonstration shown = prompts.demonstration();
        CriticPrompt prompt = new CriticPrompt(prompts, new Keys(DEMONSTRATION_SECRET));
        String text = prompt.text(shown.batch(), Request.of(shown.question()), shown.answer(), 1, 1);
        List<String> replies = shown.replies();
        StringBuilder reply = new StringBuilder();
        int line = 0;
        for (Asked shownAs : prompt.asked.values()) {
            reply.append(line == 0 ? "" : "\n")
                    .append(shownAs.key())
                    .append(": ")
                    .append(replies.get(line++));
        }
        return List.of(Message.user(text), Message.assistant(reply.toString()));
    }

    private String text(Batch batch, Request about, String draft, int attempt, int ask) {
        line(prompts.criticHead());
        fenced(Source.QUESTION, about.question());
        about.context().forEach(s -> fenced("source " + s.id().replaceAll("[\\s<>\\p{Cntrl}]+", " "), s.text()));
        fenced("answer", draft);
        known(batch);
        line(prompts.task());
        batch.extract().forEach(shape -> line(part(batch, shape, attempt, ask)));
        batch.questions().forEach(q -> line(question(batch, q, attempt, ask)));
        return text.append(prompts.closing()).toString();
    }

    private void known(Batch batch) {
        if (batch.known().parts().isEmpty()) {
            return;
        }
        line(prompts.knownHead());
        StringBuilder parts = new StringBuilder();
        for (Part part : batch.known().parts()) {
            parts.append(part.id())
                    .append(": ")
                    .append(part.text().replaceAll("\\s+", " "))
                    .append('\n');
        }
        fenced("argument", parts.toString().stripTrailing());
    }

    private String part(Batch batch, PartShape shape, int attempt, int ask) {
        StringBuilder words = asked(batch, Plan.found(shape.kind()), prompts.asking(shape.kind()), attempt, ask);
        if (!shape.implicit()) {
            words.append(", ").append(prompts.copied());
        }
        if (shape.least() == 0) {
            words.append(", ").append(prompts.orNone());
        }
        if (shape.most().orElse(2) > 1) {
            words.append(" (").append(prompts.several()).append(')');
        }
        return words.toString();
    }

    private String question(Batch batch, CriticalQuestion question, int attempt, int ask) {
        StringBuilder words = asked(batch, question.id(), prompts.menu(), attempt, ask);
        words.append(' ').append(question.wording());
        if (question.target() instanceof Target.Each of) {
            words.append(" (")
                    .append(of.kind().word())
                    .append(": ")
                    .append(prompts.eachSuffix())
                    .append(')');
        }
        if (!question.quoting().isEmpty()) {
            words.append(" (").append(prompts.quoteSuffix()).append(')');
        }
        return words.toString();
    }

    private StringBuilder asked(Batch batch, String id, String opening, int attempt, int ask) {
        String key = unguessed(batch.phase().word(), id, attempt, ask);
        asked.put(id, new Asked(key, opening));
        marks.put("{key:" + id + "}", key);
        return new StringBuilder(key).append(": ").append(opening);
    }

    /** A key that no other question of this call has, and that stands in none of the texts shown: not even a lucky guess counts. */
    private String unguessed(String phase, String id, int attempt, int ask) {
        String key = keys.key(phase, id, attempt, ask);
        for (int next = 2; !taken.add(key) || text.indexOf(key) >= 0; next++) {
            key = keys.key(phase, id + " " + next, attempt, ask);
        }
        return key;
    }

    private void fenced(String name, String data) {
        String fence = keys.fence(name + "\n" + data);
        marks.put("{fence:" + name + "}", fence);
        text.append('<').append(fence).append(' ').append(name).append(">\n");
        text.append(data.strip()).append('\n');
        text.append("</").append(fence).append(">\n\n");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
