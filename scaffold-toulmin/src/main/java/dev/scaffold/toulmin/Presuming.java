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
import dev.scaffold.toulmin.dialogue.Presupposition;
import dev.scaffold.toulmin.dialogue.Presuppositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds what a user takes for granted, and asks of each whether it is so, in a context of its own without the user's words. */
final class Presuming {
    private static final int LONGEST_STATEMENT = 300;

    /** It counts as not so only if its probability is this far below one half: so far apart lie two askings of the same. */
    private static final double DOUBT = 0.03;

    private static final double HALF = 0.5;

    private static final int TOP_LOG_PROBS = 5;

    private final Plan plan;
    private final AssertionRule rule;
    private final Setting setting;
    private final Request asked;
    private final Obstacles obstacles;
    private OptionalDouble leaning = OptionalDouble.empty();

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
        Optional<List<Presupposition>> named = Presuppositions.plain(asked.question())
                .map(List::of)
                .or(this::statements)
                .map(all ->
                        all.stream().filter(p -> !Presuppositions.personal(p)).toList());
        if (named.isEmpty()) {
            return new Presumed(List.of(), found(Outcome.UNCLEAR, "nobody said what is taken for granted"));
        }
        List<Premise> premises =
                rule.asking() == AssertionRule.Asking.SEPARATE ? separate(named.get()) : batched(named.get());
        return new Presumed(premises, found(Outcome.MET, premises.size() + " found"));
    }

    private static Finding found(Outcome outcome, String reason) {
        return Finding.of(Plan.PRESUPPOSITIONS, outcome, "code:found", Basis.NOTHING, reason);
    }

    /** The statements; empty if nothing was heard, asked twice. */
    private Optional<List<Presupposition>> statements() {
        Optional<List<Presupposition>> heard = Optional.empty();
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

    private List<Presupposition> statements(List<KeyedLine> lines) {
        return lines.stream()
                .map(l -> Presuppositions.bare(asked.question(), l.text()))
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST_STATEMENT && !Heard.none(t) && !t.endsWith("?"))
                .filter(t -> Presuppositions.saidIn(asked.question(), t))
                .distinct()
                .limit(rule.most())
                .map(t -> new Presupposition(Presupposition.Form.STATEMENT, t))
                .toList();
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

    private List<Premise> separate(List<Presupposition> named) {
        List<Premise> premises = new ArrayList<>();
        for (Presupposition taken : named) {
            int number = premises.size() + 1;
            Optional<WordChoice.Told> yes = told(number, "true", taken.asked(), "Yes");
            Optional<WordChoice.Told> no = told(number, "false", taken.asked(), "No");
            Opposites both = Opposites.of(yes, no, this::leaning, DOUBT);
            premises.add(new Premise(number, taken, both.outcome(), both.probability()));
        }
        return premises;
    }

    /**
     * How far the model leans to Yes where nobody can know. A small model finds Yes rather right whatever is asked; what it holds for less
     * likely than what nobody can know it does not hold for true.
     */
    private double leaning() {
        if (leaning.isEmpty()) {
            Optional<WordChoice.Told> yes = told(0, "true", DialoguePrompts.UNKNOWABLE, "Yes");
            Optional<WordChoice.Told> no = told(0, "false", DialoguePrompts.UNKNOWABLE, "No");
            leaning = OptionalDouble.of(Opposites.lead(yes, no).orElse(0));
        }
        return leaning.getAsDouble();
    }

    /** Whether the proposed answer is right. Sources stand inside fences, a question alone needs none. */
    private Optional<WordChoice.Told> told(int number, String wording, String question, String proposed) {
        Request direct = Request.of(question).withSources(asked.sources());
        WordChoice.Put put = new WordChoice.Put(
                "premise " + number + " " + wording,
                List.of(new Source(DialoguePrompts.PROPOSED, proposed)),
                DialoguePrompts.TRUTH_OF_ANSWER,
                "Yes",
                "No");
        WordChoice asking = new WordChoice(setting, plan, direct, obstacles);
        return asked.sources().isEmpty() ? asking.putPlainly(put) : asking.put(put);
    }

    /** All in one call, each under a key of its own. */
    private List<Premise> batched(List<Presupposition> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        KeyedText text = new KeyedText(setting.keys());
        text.line(DialoguePrompts.STATEMENT_HEAD);
        asked.sources().forEach(s -> text.fenced("source " + s.id(), s.text()));
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= named.size(); i++) {
            text.fenced("question " + i, named.get(i - 1).asked());
        }
        text.line(setting.prompts().task());
        for (int i = 1; i <= named.size(); i++) {
            String id = "premise " + i + " true";
            keys.add(text.key(id, Phase.CRITIC.word(), id, 1, 1));
            text.line(keys.get(i - 1) + ": " + setting.prompts().menu() + " " + DialoguePrompts.YES_RIGHT + i + "?");
        }
        Optional<Reply> reply =
                replied(text, setting.prompts().closing(), CriticCap.outputTokens(named.size()), TOP_LOG_PROBS);
        List<Premise> premises = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            premises.add(read(i + 1, named.get(i), reply, keys.get(i)));
        }
        return premises;
    }

    private static Premise read(int number, Presupposition taken, Optional<Reply> reply, String key) {
        List<KeyedLine> lines = reply.map(r -> CriticReader.of(r.text()).behind(key).stream()
                        .map(l -> l.gradedBy(r))
                        .filter(l -> l.verdict().isPresent())
                        .toList())
                .orElse(List.of());
        long said =
                lines.stream().map(l -> l.verdict().orElseThrow()).distinct().count();
        if (said != 1) {
            return new Premise(number, taken, Outcome.UNCLEAR, OptionalDouble.empty());
        }
        OptionalDouble p = lines.get(0).probability();
        Outcome outcome = p.isPresent()
                ? p.getAsDouble() < HALF - DOUBT ? Outcome.UNMET : Outcome.MET
                : lines.get(0).verdict().orElseThrow();
        return new Premise(number, taken, outcome, p);
    }
}
