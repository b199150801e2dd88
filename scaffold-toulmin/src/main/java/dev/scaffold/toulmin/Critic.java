package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CancelledException;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Model;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the questions that models answer, about one draft, in the calls that {@link Travelling} lays out. What could not be read is
 * asked for once more, and counted; then it is Unclear.
 */
final class Critic {
    private final Road road;
    private final Setting setting;
    private final Drafted drafted;
    private final Places places;
    private final Obstacles obstacles;
    private final Map<String, Heard> heard = new LinkedHashMap<>();
    private final Map<String, Basis> bases = new LinkedHashMap<>();

    Critic(Road road, Setting setting, Drafted drafted, Places places, Obstacles obstacles) {
        this.road = road;
        this.setting = setting;
        this.drafted = drafted;
        this.places = places;
        this.obstacles = obstacles;
        heard.putAll(drafted.heard());
    }

    /**
     * Asks everything that did not travel with the draft.
     *
     * @param found the parts that are known before anybody is asked
     * @param completed makes the whole argument of what was heard
     * @param settled whether these findings already rule agreement out, so that nothing need be asked again
     */
    Hearing hear(Argument found, Function<Map<String, Heard>, Argument> completed, Predicate<List<Finding>> settled) {
        if (road.plan().mode() != QuestionMode.INLINE) {
            ask(road.travelling().first(found), completed, settled);
        }
        Argument known = completed.apply(heard);
        List<Batch> later = road.travelling().later(known);
        if (setting.fanOut().executor().isEmpty()
                || later.size() < 2
                || setting.calls().limited()) {
            later.forEach(batch -> ask(batch, completed, settled));
        } else {
            together(later, known, settled);
        }
        return hearing();
    }

    /** Asks them at the same time; what comes of it is put together in their order. Nothing is extracted any more. */
    private void together(List<Batch> batches, Argument known, Predicate<List<Finding>> settled) {
        List<Critic> branches = batches.stream().map(b -> branch()).toList();
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            Critic branch = branches.get(i);
            Batch batch = batches.get(i);
            tasks.add(() -> branch.ask(batch, heard -> known, settled));
        }
        try {
            setting.fanOut().all(tasks);
        } catch (CancelledException inABranch) {
            Thread.currentThread().interrupt();
        }
        branches.forEach(b -> setting.calls().join(b.setting.calls()));
        setting.calls().endIfCancelled();
        branches.forEach(this::join);
    }

    private Critic branch() {
        Setting beside = setting.withCalls(setting.calls().branch());
        Critic branch = new Critic(road, beside, drafted, places, new Obstacles());
        branch.heard.putAll(heard);
        return branch;
    }

    private void join(Critic branch) {
        heard.putAll(branch.heard);
        bases.putAll(branch.bases);
        if (branch.obstacles.anyUnreachable()) {
            obstacles.unreachable();
        }
        if (!branch.obstacles.note().isEmpty()) {
            obstacles.overBudget(branch.obstacles.note());
        }
    }

    private Hearing hearing() {
        return new Hearing(heard, q -> bases.getOrDefault(q.id(), Basis.OPINION), road.plan(), places);
    }

    private void ask(Batch batch, Function<Map<String, Heard>, Argument> completed, Predicate<List<Finding>> settled) {
        if (batch.empty() || !obstacles.note().isEmpty()) {
            return;
        }
        Calls.Outcome outcome = once(batch, 1);
        Batch unread = unread(batch, completed.apply(heard));
        if (unread.empty() || !obstacles.note().isEmpty()) {
            return;
        }
        if (!settled.test(soFar(batch, completed.apply(heard)))) {
            unread.questions().stream()
                    .filter(q -> unread.extracts(q.target()))
                    .forEach(q -> heard.computeIfPresent(q.id(), (id, said) -> said.doubts()));
            outcome = once(unread, 2);
        }
        if (outcome instanceof Calls.Outcome.Broken) {
            obstacles.unreachable();
        }
    }

    private Calls.Outcome once(Batch batch, int ask) {
        Model model = setting.bindings().model(batch.role(), setting.answering());
        Basis basis = model.id().differsFrom(setting.answering().id()) ? Basis.OTHER_MODEL : Basis.OPINION;
        batch.questions().forEach(q -> bases.put(q.id(), basis));
        CriticPrompt.Worded worded = CriticPrompt.word(
                setting.briefing(), setting.keys(), batch, drafted.asked(), drafted.text(), drafted.attempt(), ask);
        Calls.Outcome outcome = setting.calls().call(drafted.attempt(), batch.phase(), model, worded.request());
        if (outcome instanceof Calls.Outcome.Answered answered) {
            listen(answered.reply(), worded);
        } else if (outcome instanceof Calls.Outcome.Broken broken) {
            String problem =
                    "the critic could not be asked: " + broken.problem().getMessage();
            worded.asked().keySet().forEach(id -> hear(id, Heard.nothing(problem)));
        } else if (outcome instanceof Calls.Outcome.OverBudget over) {
            obstacles.overBudget(over.note());
        }
        return outcome;
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
    static String unmarked(String text, Request request) {
        String shown = text;
        for (Map.Entry<String, String> mark : request.marks().entrySet()) {
            shown = shown.replace(mark.getValue(), mark.getKey());
        }
        return shown;
    }

    /** What has to be asked again: kinds about which nothing was said, questions on them, questions without a verdict for every part. */
    private Batch unread(Batch batch, Argument argument) {
        List<PartShape> kinds = new ArrayList<>(batch.extract());
        kinds.removeIf(s -> !Heard.of(heard, Plan.found(s.kind())).lines().isEmpty());
        Batch again = batch.again(kinds, kinds.isEmpty() ? argument : batch.known());
        List<CriticalQuestion> questions = new ArrayList<>(batch.questions());
        questions.removeIf(q -> !again.extracts(q.target()) && !unread(batch, q, argument));
        return again.asking(questions);
    }

    private boolean unread(Batch batch, CriticalQuestion question, Argument argument) {
        Heard said = Heard.of(heard, batch.topic(question.id()));
        boolean each = question.target() instanceof Target.Each && batch.focus().equals(Focus.EVERYTHING);
        List<Focus> foci = each ? Focus.all(question, argument) : List.of(batch.focus());
        for (Focus focus : foci) {
            if (!Heard.verdictGiven(focus.lines(said, argument))) {
                return true;
            }
        }
        return false;
    }

    /** The findings on what was understood at the first asking. */
    private List<Finding> soFar(Batch batch, Argument argument) {
        Hearing hearing = hearing();
        return batch.questions().stream()
                .filter(q -> !unread(batch, q, argument))
                .flatMap(q -> hearing.findings(q, argument).stream())
                .toList();
    }
}
