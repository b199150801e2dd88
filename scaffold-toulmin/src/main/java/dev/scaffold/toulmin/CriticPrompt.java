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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words one critic call. The texts that are judged come first, each inside its own fence; the keys, which change from call to
 * call, come last, so that a server can reuse what it has computed for the beginning.
 */
final class CriticPrompt {
    private static final byte[] DEMONSTRATION_SECRET = "known to everybody".getBytes(StandardCharsets.US_ASCII);
    private static final int TOP_LOG_PROBS = 5;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\s<>\\p{Cntrl}]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final String OBJECTION = "objection";
    private static final String MET = "Yes";
    private static final String UNMET = "No";

    private final Prompts prompts;
    private final List<Message> shown;
    private final KeyedText text;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    private CriticPrompt(Prompts prompts, List<Message> shown, KeyedText text) {
        this.prompts = prompts;
        this.shown = shown;
        this.text = text;
    }

    /**
     * A worded call.
     *
     * @param request what to send
     * @param asked how each kind ({@link Plan#found}) and each question was asked for, by id ({@link Batch#topic}), in the order of
     *     the call
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
    static Worded word(Briefing briefing, Keys keys, Batch batch, Request asked, String draft, int attempt, int ask) {
        return new CriticPrompt(briefing.prompts(), briefing.shown(), new KeyedText(keys))
                .worded(batch, asked, draft, attempt, ask);
    }

    /** Adds a batch to the request for a draft, so that the model answers it below its draft. */
    static Worded inline(Prompts prompts, Keys keys, Batch batch, Request drafting, int attempt) {
        CriticPrompt prompt = new CriticPrompt(prompts, List.of(), new KeyedText(keys, drafting.asText()));
        prompt.text.line(prompts.devices().inline());
        prompt.lines(batch, attempt, 1);
        Request roomy = drafting.sampling().maxOutputTokens().isEmpty() ? drafting : withRoom(drafting, batch);
        Request request = Drafting.instructed(roomy, prompt.text.toString().strip())
                .withTopLogProbs(
                        Math.max(drafting.topLogProbs(), batch.questions().isEmpty() ? 0 : TOP_LOG_PROBS))
                .withMarks(prompt.text.marks());
        return new Worded(request, prompt.asked);
    }

    private static Request withRoom(Request drafting, Batch batch) {
        int more = CriticCap.outputTokens(batch.extract(), batch.questions().size());
        long most = (long) drafting.sampling().maxOutputTokens().getAsInt() + more;
        return drafting.withSampling(drafting.sampling().withMaxOutputTokens((int) Math.min(Integer.MAX_VALUE, most)));
    }

    private Worded worded(Batch batch, Request about, String draft, int attempt, int ask) {
        List<Message> messages = new ArrayList<>(batch.brief() ? List.of() : shown);
        messages.add(Message.user(
                batch.brief() ? brief(batch, about, draft, attempt, ask) : text(batch, about, draft, attempt, ask)));
        int cap = CriticCap.outputTokens(batch.extract(), batch.questions().size());
        Request request = new Request(
                messages,
                List.of(),
                Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(cap),
                ReplyFormat.TEXT,
                batch.questions().isEmpty() ? 0 : TOP_LOG_PROBS,
                text.marks(),
                Optional.empty());
        return new Worded(request, asked);
    }

    /** The demonstration as an earlier exchange. Its keys come from a secret that everybody knows, and count for nothing. */
    static List<Message> shown(Prompts prompts) {
        Demonstration done = prompts.demonstration();
        CriticPrompt prompt = new CriticPrompt(prompts, List.of(), new KeyedText(new Keys(DEMONSTRATION_SECRET)));
        String text = prompt.text(done.batch(), Request.of(done.question()), done.answer(), 1, 1);
        List<String> lines = new ArrayList<>();
        Iterator<List<String>> replies = done.replies().iterator();
        prompt.asked.values().forEach(a -> replies.next().forEach(r -> lines.add(a.key() + ": " + r)));
        return List.of(Message.user(text), Message.assistant(String.join("\n", lines)));
    }

    private String text(Batch batch, Request about, String draft, int attempt, int ask) {
        open(text, prompts.criticHead(), about);
        if (batch.focus().order().isPresent()) {
            sideBySide(batch, draft);
        } else {
            text.fenced("answer", draft);
            known(batch);
        }
        text.line(prompts.task());
        lines(batch, attempt, ask);
        return text.add(prompts.closing()).toString();
    }

    /**
     * One question and the form of its answer, nothing else: a verdict says most where the fewest words of ours stand around it. The
     * form holds the key twice, so that it is copied without a demonstration.
     */
    private String brief(Batch batch, Request about, String draft, int attempt, int ask) {
        CriticalQuestion question = batch.questions().get(0);
        open(text, prompts.criticHead(), about);
        text.fenced("answer", draft);
        if (!(question.target() instanceof Target.Draft)) {
            known(batch);
        }
        String key = text.key(question.id(), batch.phase().word(), batch.topic(question.id()), attempt, ask);
        String choice = MET + "` or `" + key + ": " + UNMET;
        asked.put(batch.topic(question.id()), new Asked(key, choice));
        text.line(question.wording()
                + batch.focus().part().map(p -> " (" + p.id() + ")").orElse(""));
        return text.add(prompts.form() + " `" + key + ": " + choice + "`.").toString();
    }

    /** What every call to a critic begins with: what was asked, and the sources with who stands behind them. */
    static void open(KeyedText text, String head, Request about) {
        text.line(head);
        text.fenced(Source.QUESTION, about.question());
        for (Source source : about.context()) {
            String name = "source " + NOT_IN_A_NAME.matcher(source.id()).replaceAll(" ");
            text.fenced(name, source.text());
            source.standing().ifPresent(standing -> StandingText.under(text, name, standing));
        }
    }

    private void lines(Batch batch, int attempt, int ask) {
        for (CriticalQuestion question : batch.questions()) {
            if (first(question)) {
                question(batch, question, attempt, ask);
            }
        }
        for (PartShape shape : batch.extract()) {
            part(batch, shape, attempt, ask);
        }
        for (CriticalQuestion question : batch.questions()) {
            if (!first(question)) {
                question(batch, question, attempt, ask);
            }
        }
    }

    /** What needs no part by its number is asked before the parts: a verdict says most where few lines stand above it. */
    private static boolean first(CriticalQuestion question) {
        return !(question.target() instanceof Target.Each);
    }

    private void sideBySide(Batch batch, String draft) {
        String objection = batch.focus().parts(batch.questions().get(0), batch.known()).stream()
                .map(Part::text)
                .collect(Collectors.joining("\n"));
        if (batch.focus().order().get() == Focus.Order.OBJECTION_FIRST) {
            text.fenced(OBJECTION, objection);
            text.fenced("answer", draft);
        } else {
            text.fenced("answer", draft);
            text.fenced(OBJECTION, objection);
        }
    }

    private void known(Batch batch) {
        if (batch.known().parts().isEmpty()) {
            return;
        }
        text.line(prompts.knownHead());
        StringBuilder parts = new StringBuilder();
        for (Part part : batch.known().parts()) {
            parts.append(part.id())
                    .append(": ")
                    .append(WHITE_SPACE.matcher(part.text()).replaceAll(" "))
                    .append('\n');
        }
        text.fenced("argument", parts.toString().stripTrailing());
    }

    private void part(Batch batch, PartShape shape, int attempt, int ask) {
        asked(batch, Plan.found(shape.kind()), prompts.asking(shape.kind()), attempt, ask);
        if (!shape.implicit()) {
            text.add(", ").add(prompts.copied());
        }
        if (shape.least() == 0) {
            text.add(", ").add(prompts.orNone());
        }
        if (shape.most().orElse(2) > 1) {
            bracketed(prompts.several());
        }
        text.line("");
    }

    private void question(Batch batch, CriticalQuestion question, int attempt, int ask) {
        asked(batch, question.id(), prompts.menu(), attempt, ask);
        text.add(" ").add(question.wording());
        if (batch.focus().order().isPresent()) {
            bracketed(OBJECTION);
        } else if (batch.focus().part().isPresent()) {
            bracketed(batch.focus().part().get().id());
        } else if (question.target() instanceof Target.Each of) {
            bracketed(of.kind().word() + ": " + prompts.eachSuffix());
        }
        if (!question.quoting().isEmpty()) {
            bracketed(prompts.quoteSuffix());
        }
        text.line("");
    }

    private void bracketed(String words) {
        text.add(" (").add(words).add(")");
    }

    /** Opens a line with a key of its own and these words. */
    private void asked(Batch batch, String id, String opening, int attempt, int ask) {
        String key = text.key(id, batch.phase().word(), batch.topic(id), attempt, ask);
        asked.put(batch.topic(id), new Asked(key, opening));
        text.add(key).add(": ").add(opening);
    }
}
