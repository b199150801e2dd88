package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Judge;
import dev.scaffold.Model;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Puts the questions that models answer, about one draft. The extraction and the critic's own questions travel in one call, the
 * questions of every other role in one call a role. What could not be read is asked for once more, and counted; then it is
 * Unclear.
 */
final class Critic {
    private final Plan plan;
    private final Prompts prompts;
    private final Keys keys;
    private final Bindings bindings;
    private final Calls calls;
    private final Request asked;
    private final int attempt;
    private final String draft;
    private final Map<String, Heard> heard = new LinkedHashMap<>();
    private final Map<Role, Basis> bases = new LinkedHashMap<>();
    private String note = "";

    Critic(
            Plan plan,
            Prompts prompts,
            Keys keys,
            Bindings bindings,
            Calls calls,
            Request asked,
            int attempt,
            String draft) {
        this.plan = plan;
        this.prompts = prompts;
        this.keys = keys;
        this.bindings = bindings;
        this.calls = calls;
        this.asked = asked;
        this.attempt = attempt;
        this.draft = draft;
    }

    /** What was heard, by id of a kind ({@link Plan#found}) or question; and why something was not asked, if a budget ran out. */
    record Hearing(
            Map<String, Heard> heard,
            String note,
            Function<CriticalQuestion, Basis> basis,
            Request asked,
            String draft) {

        /** The findings on a question that a model answers; none if there is no part to ask of. */
        List<Finding> findings(CriticalQuestion question, Argument argument) {
            return new CriticJudgement(question, Heard.of(heard, question.id()), basis.apply(question), asked, draft)
                    .findings(argument);
        }
    }

    /**
     * Asks everything.
     *
     * @param found the parts that code found
     * @param completed makes the whole argument of what was heard
     * @param settled whether these findings already rule agreement out, so that nothing need be asked again
     */
    Hearing hear(
            Model answering,
            Argument found,
            Function<Map<String, Heard>, Argument> completed,
            Predicate<List<Finding>> settled) {
        List<PartShape> extract =
                plan.shape().stream().filter(s -> s.pattern().isEmpty()).toList();
        List<CriticalQuestion> own = plan.mode() == QuestionMode.SEPARATE ? List.of() : questionsOf(plan.critic());
        ask(answering, new Batch(Phase.CRITIC, plan.critic(), extract, own, found), completed, settled);
        for (Batch batch : later(completed.apply(heard))) {
            ask(answering, batch, completed, settled);
        }
        return hearing();
    }

    private Hearing hearing() {
        return new Hearing(
                heard, note, q -> bases.getOrDefault(((Judge.ByRole) q.judge()).role(), Basis.OPINION), asked, draft);
    }

    /** The calls after the first: the other roles' questions, or each question by itself. */
    private List<Batch> later(Argument known) {
        List<Batch> batches = new ArrayList<>();
        Set<Role> roles = new LinkedHashSet<>();
        plan.questions().forEach(q -> {
            if (q.judge() instanceof Judge.ByRole by) {
                roles.add(by.role());
            }
        });
        for (Role role : roles) {
            List<CriticalQuestion> questions =
                    questionsOf(role).stream().filter(q -> askable(q, known)).toList();
            if (plan.mode() == QuestionMode.SEPARATE) {
                questions.forEach(q -> batches.add(new Batch(Phase.QUESTION, role, List.of(), List.of(q), known)));
            } else if (!role.equals(plan.critic())) {
                batches.add(new Batch(Phase.CRITIC, role, List.of(), questions, known));
            }
        }
        return batches;
    }

    private static boolean askable(CriticalQuestion question, Argument known) {
        return question.target() instanceof Target.Draft
                || (question.target() instanceof Target.Whole whole
                        && !known.of(whole.kind()).isEmpty())
                || (question.target() instanceof Target.Each each
                        && !known.of(each.kind()).isEmpty());
    }

    private List<CriticalQuestion> questionsOf(Role role) {
        return plan.questions().stream()
                .filter(q -> q.judge() instanceof Judge.ByRole by && by.role().equals(role))
                .toList();
    }

    private void ask(
            Model answering,
            Batch batch,
            Function<Map<String, Heard>, Argument> completed,
            Predicate<List<Finding>> settled) {
        if (batch.empty() || !note.isEmpty()) {
            return;
        }
        once(answering, batch, 1);
        Batch unread = unread(batch, completed.apply(heard));
        if (!unread.empty() && note.isEmpty() && !settled.test(soFar(batch, completed.apply(heard)))) {
            unread.questions().stream()
                    .filter(q -> unread.extracts(q.target()))
                    .forEach(q -> heard.computeIfPresent(q.id(), (id, said) -> said.doubts()));
            once(answering, unread, 2);
        }
    }

    private void once(Model answering, Batch batch, int ask) {
        Model model = bindings.model(batch.role(), answering);
        bases.put(batch.role(), model.id().differsFrom(answering.id()) ? Basis.OTHER_MODEL : Basis.OPINION);
        CriticPrompt.Worded worded = CriticPrompt.word(prompts, keys, batch, asked, draft, attempt, ask);
        Calls.Outcome outcome = calls.call(attempt, batch.phase(), model, worded.request());
        if (outcome instanceof Calls.Outcome.Answered answered) {
            listen(answered.reply(), worded);
        } else if (outcome instanceof Calls.Outcome.Broken broken) {
            String problem =
                    "the critic could not be asked: " + broken.problem().getMessage();
            worded.asked().keySet().forEach(id -> hear(id, Heard.nothing(problem)));
        } else if (outcome instanceof Calls.Outcome.OverBudget over) {
            note = over.note();
        }
    }

    private void listen(Reply reply, CriticPrompt.Worded worded) {
        String raw = unmarked(reply.text(), worded.request());
        if (!reply.ending().complete()) {
            Heard cut = new Heard(List.of(), raw, "the critic's reply was cut short");
            worded.asked().keySet().forEach(id -> hear(id, cut));
            return;
        }
        CriticReader reader = CriticReader.of(reply.text());
        worded.asked().forEach((id, asked) -> hear(id, Heard.in(reply, raw, reader, asked)));
    }

    private void hear(String id, Heard more) {
        heard.merge(id, more, Heard::plus);
    }

    /** A text with every key and fence shown as what it stands for, so that it is the same under every secret. */
    private static String unmarked(String text, Request request) {
        String shown = text;
        for (Map.Entry<String, String> mark : request.marks().entrySet()) {
            shown = shown.replace(mark.getValue(), mark.getKey());
        }
        return shown;
    }

    /** What has to be asked again: kinds about which nothing was said, questions on them, questions without a verdict for every part. */
    private Batch unread(Batch batch, Argument argument) {
        List<PartShape> kinds = batch.extract().stream()
                .filter(s -> Heard.of(heard, Plan.found(s.kind())).lines().isEmpty())
                .toList();
        Batch again =
                new Batch(batch.phase(), batch.role(), kinds, List.of(), kinds.isEmpty() ? argument : batch.known());
        return again.asking(batch.questions().stream()
                .filter(q -> again.extracts(q.target()) || unread(q, argument))
                .toList());
    }

    private boolean unread(CriticalQuestion question, Argument argument) {
        Heard said = Heard.of(heard, question.id());
        if (question.target() instanceof Target.Each each) {
            int parts = argument.of(each.kind()).size();
            return IntStream.rangeClosed(1, parts).anyMatch(i -> !Heard.verdictGiven(said.about(i, parts)));
        }
        return !Heard.verdictGiven(said.lines());
    }

    /** The findings on what was understood at the first asking. */
    private List<Finding> soFar(Batch batch, Argument argument) {
        Hearing hearing = hearing();
        return batch.questions().stream()
                .filter(q -> !unread(q, argument))
                .flatMap(q -> hearing.findings(q, argument).stream())
                .toList();
    }
}
