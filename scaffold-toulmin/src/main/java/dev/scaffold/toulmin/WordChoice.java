package dev.scaffold.toulmin;

import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Puts something to the critic that one of two words answers, about a question and texts beside it, and reads how probable the word is. */
final class WordChoice {
    private static final int TOP_LOG_PROBS = 5;

    private final Setting setting;
    private final Plan plan;
    private final Optional<Request> question;
    private final String head;
    private final Obstacles obstacles;
    private final int attempt;

    /** About a question. */
    WordChoice(Setting setting, Plan plan, Request question, Obstacles obstacles) {
        this(setting, plan, Optional.of(question), setting.prompts().criticHead(), obstacles, 1);
    }

    /** About nothing but the texts that are shown, under a heading of their own. */
    WordChoice(Setting setting, Plan plan, String head, Obstacles obstacles) {
        this(setting, plan, Optional.empty(), head, obstacles, 1);
    }

    private WordChoice(
            Setting setting, Plan plan, Optional<Request> question, String head, Obstacles obstacles, int attempt) {
        this.setting = setting;
        this.plan = plan;
        this.question = question;
        this.head = head;
        this.obstacles = obstacles;
        this.attempt = attempt;
    }

    /** The same about another draft than the first. */
    WordChoice onAttempt(int number) {
        return new WordChoice(setting, plan, question, head, obstacles, number);
    }

    /**
     * What is put.
     *
     * @param id tells it from others of this deliberation; holds a space, as no question's id does
     * @param shown texts besides the question, by name
     * @param wording what is asked
     * @param one the first word, letters alone
     * @param other the second word
     */
    record Put(String id, List<Source> shown, String wording, String one, String other) {}

    /**
     * What was answered.
     *
     * @param first true for the first word
     * @param probability of the first word, where it could be read off its token
     */
    record Told(boolean first, OptionalDouble probability) {
        private static final double LEAST = 1e-4;

        /** Log-odds of the first word; empty if no probability was had. */
        OptionalDouble logOdds() {
            if (probability.isEmpty()) {
                return OptionalDouble.empty();
            }
            double p = Math.min(1 - LEAST, Math.max(LEAST, probability.getAsDouble()));
            return OptionalDouble.of(Math.log(p / (1 - p)));
        }
    }

    /** The answer; empty if there was none, or both words. */
    Optional<Told> put(Put put) {
        KeyedText text = new KeyedText(setting.keys());
        question.ifPresentOrElse(asked -> CriticPrompt.open(text, head, asked), () -> text.line(head));
        put.shown().forEach(s -> text.fenced(s.id(), s.text()));
        return put(put, text);
    }

    /**
     * The same with nothing around the texts: a small model's probabilities tell most where the fewest words of ours stand. What is
     * shown can then pass for ours, but still not answer: it does not know the key.
     */
    Optional<Told> putPlainly(Put put) {
        KeyedText text = new KeyedText(setting.keys());
        question.ifPresent(asked ->
                text.line(DialoguePrompts.QUESTION + ": " + asked.question().strip() + "\n"));
        put.shown().forEach(s -> text.line(s.id() + ": " + s.text().strip() + "\n"));
        return put(put, text);
    }

    private Optional<Told> put(Put put, KeyedText text) {
        if (!obstacles.note().isEmpty()) {
            return Optional.empty();
        }
        String key = text.key(put.id(), Phase.QUESTION.word(), put.id(), attempt, 1);
        String form = put.one() + "` or `" + key + ": " + put.other();
        text.line(put.wording());
        Request request = Request.of(
                        List.of(Message.user(text + setting.prompts().form() + " `" + key + ": " + form + "`.")))
                .withFormat(ReplyFormat.TEXT)
                .withSampling(Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(CriticCap.outputTokens(1)))
                .withTopLogProbs(TOP_LOG_PROBS)
                .withMarks(text.marks());
        Calls.Outcome outcome = setting.calls()
                .call(attempt, Phase.QUESTION, setting.bindings().model(plan.critic(), setting.answering()), request);
        if (outcome instanceof Calls.Outcome.OverBudget over) {
            obstacles.overBudget(over.note());
        }
        return outcome instanceof Calls.Outcome.Answered answered
                        && answered.reply().ending().complete()
                ? told(answered.reply(), key, form, put)
                : Optional.empty();
    }

    private static Optional<Told> told(Reply reply, String key, String form, Put put) {
        List<KeyedLine> lines = CriticReader.of(reply.text()).behind(key).stream()
                .filter(l -> !Heard.echoes(l.text(), form))
                .filter(l -> l.word().flatMap(w -> menu(put, w)).isPresent())
                .toList();
        Set<Boolean> said = new TreeSet<>();
        lines.forEach(l -> said.add(l.word().orElseThrow().equalsIgnoreCase(put.one())));
        return said.size() == 1
                ? Optional.of(new Told(
                        said.contains(true), Grading.probability(reply, lines.get(0), word -> menu(put, word))))
                : Optional.empty();
    }

    private static Optional<Outcome> menu(Put put, String word) {
        return word.equalsIgnoreCase(put.one())
                ? Optional.of(Outcome.MET)
                : word.equalsIgnoreCase(put.other()) ? Optional.of(Outcome.UNMET) : Optional.empty();
    }
}
