package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import dev.scaffold.toulmin.dialogue.AssertionRule;
import dev.scaffold.toulmin.dialogue.Presuppositions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Finds what a user takes for granted, and asks of each whether it is so, in a context of its own without the user's words. */
final class Presuming {
    private static final int LONGEST_STATEMENT = 300;

    /**
     * A statement counts as true or false only if its probability is this far from one half. A small model says Yes to both wordings;
     * what is left of its Yes when the other wording's is taken off lies close to one half.
     */
    private static final double DOUBT = 0.03;

    private static final double HALF = 0.5;
    private static final int TOP_LOG_PROBS = 5;

    private final Plan plan;
    private final AssertionRule rule;
    private final Setting setting;
    private final Request asked;
    private final Obstacles obstacles;

    Presuming(Plan plan, AssertionRule rule, Setting setting, Request asked, Obstacles obstacles) {
        this.plan = plan;
        this.rule = rule;
        this.setting = setting;
        this.asked = asked;
        this.obstacles = obstacles;
    }

    /**
     * What is taken for granted, judged.
     *
     * @param premises in the order in which they were named; may be empty
     * @param found whether it is known what there is: Unclear if nobody said
     */
    record Presumed(List<Premise> premises, Finding found) {}

    /** Looks for it: by code first, so that a turn that can hold none costs no call. */
    Presumed presumed() {
        if (!Presuppositions.possible(asked.question())) {
            return new Presumed(List.of(), found(Outcome.MET, "code sees nothing that is taken for granted"));
        }
        Optional<List<String>> statements = statements();
        if (statements.isEmpty()) {
            return new Presumed(List.of(), found(Outcome.UNCLEAR, "nobody said what is taken for granted"));
        }
        List<Premise> premises =
                rule.asking() == AssertionRule.Asking.SEPARATE ? separate(statements.get()) : batched(statements.get());
        return new Presumed(premises, found(Outcome.MET, premises.size() + " found"));
    }

    private static Finding found(Outcome outcome, String reason) {
        return Finding.of(Plan.PRESUPPOSITIONS, outcome, "code:found", Basis.NOTHING, reason);
    }

    /** The statements; empty if nothing was heard, asked twice. */
    private Optional<List<String>> statements() {
        Optional<List<String>> heard = Optional.empty();
        for (int ask = 1; ask <= 2 && heard.isEmpty() && obstacles.note().isEmpty(); ask++) {
            KeyedText text = new KeyedText(setting.keys());
            text.line(DialoguePrompts.PREMISES_HEAD);
            text.fenced(Source.QUESTION, asked.question());
            String key = text.key("the presuppositions", Phase.CRITIC.word(), "the presuppositions", 1, ask);
            text.line(DialoguePrompts.PREMISES_TASK + rule.most() + DialoguePrompts.PREMISES_FORM + "`" + key
                    + ": statement`.");
            heard = replied(text, "", CriticCap.outputTokens(rule.most()), 0)
                    .map(reply -> CriticReader.of(reply.text()).behind(key))
                    .filter(lines -> !lines.isEmpty())
                    .map(this::statements);
        }
        return heard;
    }

    private List<String> statements(List<KeyedLine> lines) {
        Set<String> statements = new LinkedHashSet<>();
        for (KeyedLine line : lines) {
            String text = line.text().replaceAll("\\s+", " ").replace('"', '\'').strip();
            boolean said = !text.isEmpty() && text.length() <= LONGEST_STATEMENT && !Heard.none(text);
            boolean example = text.matches(DialoguePrompts.PREMISES_EXAMPLE)
                    && !asked.question().matches("(?s)" + DialoguePrompts.PREMISES_EXAMPLE);
            if (said && !example && !text.equalsIgnoreCase("statement") && !text.endsWith("?")) {
                statements.add(text);
            }
        }
        return statements.stream().limit(rule.most()).toList();
    }

    private Optional<Reply> replied(KeyedText text, String closing, int cap, int topLogProbs) {
        Request request = Request.of(List.of(Message.user(text + closing)))
                .withFormat(ReplyFormat.TEXT)
                .withSampling(Sampling.DEFAULT.withTemperature(0).withMaxOutputTokens(cap))
                .withTopLogProbs(topLogProbs)
                .withMarks(text.marks());
        Calls.Outcome outcome = setting.calls()
                .call(1, Phase.CRITIC, setting.bindings().model(plan.critic(), setting.answering()), request);
        if (outcome instanceof Calls.Outcome.OverBudget over) {
            obstacles.overBudget(over.note());
        }
        return outcome instanceof Calls.Outcome.Answered answered
                        && answered.reply().ending().complete()
                ? Optional.of(answered.reply())
                : Optional.empty();
    }

    private List<Premise> separate(List<String> statements) {
        WordChoice asking = new WordChoice(setting, plan, DialoguePrompts.STATEMENT_HEAD, obstacles);
        List<Premise> premises = new ArrayList<>();
        for (String statement : statements) {
            int number = premises.size() + 1;
            Optional<WordChoice.Told> isTrue = told(asking, put(number, "true", statement, DialoguePrompts.IS_TRUE));
            Optional<WordChoice.Told> isFalse = told(asking, put(number, "false", statement, DialoguePrompts.IS_FALSE));
            premises.add(premise(number, statement, isTrue, isFalse));
        }
        return premises;
    }

    /** Sources stand inside fences, a statement alone needs none. */
    private Optional<WordChoice.Told> told(WordChoice asking, WordChoice.Put put) {
        return asked.sources().isEmpty() ? asking.putPlainly(put) : asking.put(put);
    }

    private WordChoice.Put put(int number, String wording, String statement, String question) {
        List<Source> shown = new ArrayList<>(asked.sources());
        shown.add(new Source("Statement", statement));
        return new WordChoice.Put("premise " + number + " " + wording, shown, question, "Yes", "No");
    }

    /** Both wordings together: probabilities are put together, bare words have to agree. */
    private static Premise premise(
            int number, String statement, Optional<WordChoice.Told> isTrue, Optional<WordChoice.Told> isFalse) {
        if (isTrue.isEmpty() || isFalse.isEmpty()) {
            return new Premise(number, statement, Outcome.UNCLEAR, OptionalDouble.empty());
        }
        OptionalDouble one = isTrue.get().logOdds();
        OptionalDouble other = isFalse.get().logOdds();
        if (one.isEmpty() || other.isEmpty()) {
            boolean agree = isTrue.get().first() != isFalse.get().first();
            Outcome word = isTrue.get().first() ? Outcome.MET : Outcome.UNMET;
            return new Premise(number, statement, agree ? word : Outcome.UNCLEAR, OptionalDouble.empty());
        }
        double p = 1 / (1 + Math.exp(-(one.getAsDouble() - other.getAsDouble()) / 2));
        return new Premise(number, statement, outcome(p), OptionalDouble.of(p));
    }

    private static Outcome outcome(double p) {
        return p > HALF + DOUBT ? Outcome.MET : p < HALF - DOUBT ? Outcome.UNMET : Outcome.UNCLEAR;
    }

    /** All in one call, each under a key of its own. */
    private List<Premise> batched(List<String> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        KeyedText text = new KeyedText(setting.keys());
        text.line(DialoguePrompts.STATEMENT_HEAD);
        asked.sources().forEach(s -> text.fenced("source " + s.id(), s.text()));
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= statements.size(); i++) {
            text.fenced("statement " + i, statements.get(i - 1));
        }
        text.line(setting.prompts().task());
        for (int i = 1; i <= statements.size(); i++) {
            String id = "premise " + i + " true";
            keys.add(text.key(id, Phase.CRITIC.word(), id, 1, 1));
            text.line(keys.get(i - 1) + ": " + setting.prompts().menu() + " " + DialoguePrompts.IS_TRUE + " (statement "
                    + i + ")");
        }
        Optional<Reply> reply =
                replied(text, setting.prompts().closing(), CriticCap.outputTokens(statements.size()), TOP_LOG_PROBS);
        List<Premise> premises = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            premises.add(read(i + 1, statements.get(i), reply, keys.get(i)));
        }
        return premises;
    }

    private static Premise read(int number, String statement, Optional<Reply> reply, String key) {
        List<KeyedLine> lines = reply.map(r -> CriticReader.of(r.text()).behind(key).stream()
                        .map(l -> l.gradedBy(r))
                        .filter(l -> l.verdict().isPresent())
                        .toList())
                .orElse(List.of());
        long said =
                lines.stream().map(l -> l.verdict().orElseThrow()).distinct().count();
        if (said != 1) {
            return new Premise(number, statement, Outcome.UNCLEAR, OptionalDouble.empty());
        }
        OptionalDouble p = lines.get(0).probability();
        Outcome outcome = p.isPresent()
                ? outcome(p.getAsDouble())
                : lines.get(0).verdict().orElseThrow();
        return new Premise(number, statement, outcome, p);
    }
}
