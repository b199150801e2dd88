package dev.scaffold.toulmin;

import dev.scaffold.Message;
import dev.scaffold.Model;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.ReplyFormat;
import dev.scaffold.Request;
import dev.scaffold.Role;
import dev.scaffold.Sampling;
import dev.scaffold.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends a model for something else than extraction and verdicts: lines under one key. If it brings nothing it is
 * sent once more, and counted.
 */
final class Errand {
    private static final int LONGEST_LINE = 400;

    private final Setting setting;
    private final Drafted drafted;
    private final Obstacles obstacles;

    Errand(Setting setting, Drafted drafted, Obstacles obstacles) {
        this.setting = setting;
        this.drafted = drafted;
        this.obstacles = obstacles;
    }

    /**
     * What is to be brought.
     *
     * @param id tells this errand from others; never the id of a question, since it holds a space
     * @param role who is sent
     * @param wanted asks for it
     * @param most how many lines at most
     * @param frame in what words and bounds it is asked for
     * @param shown what is shown besides question and sources, by name; may be empty
     */
    record Wanted(String id, Role role, String wanted, int most, Frame frame, List<Source> shown) {}

    /**
     * What stands around the line that asks, and what the call may take.
     *
     * @param phase what it counts under
     * @param head opens it
     * @param task says how to answer
     * @param closing stands at the end
     * @param cap how many output tokens at most
     */
    record Frame(Phase phase, String head, String task, String closing, int cap) {}

    /** Sent to bring lines about the draft, which is shown with other texts. */
    Wanted aboutDraft(String id, Role role, String wanted, int most, Source... others) {
        List<Source> shown = new ArrayList<>(List.of(new Source("answer", drafted.text())));
        shown.addAll(List.of(others));
        Frame frame = new Frame(
                Phase.GENERATE,
                setting.prompts().criticHead(),
                prompts().task(),
                setting.prompts().closing(),
                CriticCap.outputTokens(most));
        return new Wanted(id, role, wanted, most, frame, shown);
    }

    /** What it says. */
    DevicePrompts prompts() {
        return setting.prompts().devices();
    }

    /** The lines, in order, none twice, each on one line and not longer than is sensible; empty if there was nothing. */
    List<String> bring(Wanted wanted) {
        List<String> lines = List.of();
        for (int ask = 1; ask <= 2 && lines.isEmpty() && obstacles.note().isEmpty(); ask++) {
            lines = once(wanted, ask);
        }
        return lines;
    }

    private List<String> once(Wanted wanted, int ask) {
        KeyedText text = new KeyedText(setting.keys());
        String key = worded(text, wanted, ask);
        Request request = Request.of(List.of(Message.user(text + wanted.frame().closing())))
                .withFormat(ReplyFormat.TEXT)
                .withSampling(Sampling.DEFAULT
                        .withTemperature(0)
                        .withMaxOutputTokens(wanted.frame().cap()))
                .withMarks(text.marks());
        return sent(wanted.role(), wanted.frame().phase(), request, ask)
                .map(said -> lines(CriticReader.of(said.text()).behind(key), wanted))
                .orElse(List.of());
    }

    /**
     * What a role answers to the caller's own request, not shown the draft: its so-manieth answer, from 1; empty if twice there was none
     * that ends on a position.
     */
    Optional<Votes.Answer> again(Plan plan, Role role, int number) {
        Drafting drafting = new Drafting(plan, setting.prompts(), setting.repairWords());
        Request first = Afresh.besideDraft(plan, drafting.first(drafted.asked()));
        Optional<Votes.Answer> answer = Optional.empty();
        for (int ask = 1; ask <= 2 && answer.isEmpty() && obstacles.note().isEmpty(); ask++) {
            answer = sent(role, Phase.FRESH, Afresh.drawn(first, 2 * number + ask - 1), ask)
                    .flatMap(reply -> Disputing.positions(plan)
                            .in(reply.text())
                            .map(position -> new Votes.Answer(reply, position.text())));
        }
        return answer;
    }

    /**
     * Whether a fresh answer of a role could take the place of the draft: there is an attempt left, it is the answering model's own, in
     * the form that the caller asked for, and drafts are sent back in words that tell what was found.
     */
    boolean mayReplace(Plan plan, Role role) {
        return drafted.attempt() < plan.maxAttempts()
                && plan.mode() != QuestionMode.INLINE
                && setting.repairWords() == RepairWords.QUOTING
                && !drafted.asked().format().structured()
                && setting.bindings().model(role, setting.answering()).equals(setting.answering());
    }

    /** Whether the budget still holds a call. */
    boolean mayCall() {
        return obstacles.note().isEmpty();
    }

    private Optional<Reply> sent(Role role, Phase phase, Request request, int ask) {
        Model model = setting.bindings().model(role, setting.answering());
        Calls.Outcome outcome = setting.calls().call(drafted.attempt(), phase, model, request);
        if (outcome instanceof Calls.Outcome.Answered answered
                && answered.reply().ending().complete()) {
            return Optional.of(answered.reply());
        } else if (outcome instanceof Calls.Outcome.OverBudget over) {
            obstacles.overBudget(over.note());
        } else if (outcome instanceof Calls.Outcome.Broken && ask == 2) {
            obstacles.unreachable();
        }
        return Optional.empty();
    }

    private String worded(KeyedText text, Wanted wanted, int ask) {
        CriticPrompt.open(text, wanted.frame().head(), drafted.asked());
        wanted.shown().forEach(s -> text.fenced(s.id(), s.text()));
        text.line(wanted.frame().task());
        String phase = wanted.frame().phase().word();
        String key = text.key(wanted.id(), phase, wanted.id(), drafted.attempt(), ask);
        text.line(key + ": " + wanted.wanted());
        return key;
    }

    private static List<String> lines(List<KeyedLine> behind, Wanted wanted) {
        Set<String> lines = new LinkedHashSet<>();
        for (KeyedLine line : behind) {
            String text = line.text().replaceAll("\\s+", " ").strip();
            boolean echo = Heard.echoes(text, wanted.wanted());
            if (!text.isEmpty() && text.length() <= LONGEST_LINE && !Heard.none(text) && !echo) {
                lines.add(text);
            }
        }
        return lines.stream().limit(wanted.most()).toList();
    }
}
