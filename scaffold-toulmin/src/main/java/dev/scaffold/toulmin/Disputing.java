package dev.scaffold.toulmin;

import dev.scaffold.Message;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.toulmin.dialogue.Challenge;
import dev.scaffold.toulmin.dialogue.Challenges;
import dev.scaffold.toulmin.dialogue.News;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.dialogue.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds in a conversation whether its last turn challenges a position: by code, and by a short call only where code cannot tell. */
final class Disputing {
    private static final String DOUBT = "doubt";

    private final Plan plan;
    private final Setting setting;
    private final Obstacles obstacles;
    private final Positions positions;

    Disputing(Plan plan, Setting setting, Obstacles obstacles) {
        this.plan = plan;
        this.setting = setting;
        this.obstacles = obstacles;
        this.positions = positions(plan);
    }

    /** Where positions are looked for under a plan. */
    static Positions positions(Plan plan) {
        return Positions.by(plan.shape(Part.Kind.CLAIM).flatMap(PartShape::pattern));
    }

    /** The dispute; empty if there is none, or the reply has to be of a form that leaves no room to say so. */
    Optional<Dispute> in(Request asked) {
        List<Message> messages = asked.messages();
        int last = messages.size() - 1;
        int earlier = before(messages, last, Message.From.ASSISTANT);
        boolean challengeable = messages.get(last).from() == Message.From.USER
                && earlier > 0
                && !asked.format().structured();
        if (!challengeable || before(messages, earlier, Message.From.USER) < 0) {
            return Optional.empty();
        }
        String turn = messages.get(last).text();
        String stated = messages.get(earlier).text();
        if (!Challenges.possible(turn) && positions.in(stated).isEmpty()) {
            return Optional.empty();
        }
        Request question = question(asked, earlier);
        return held(stated, question).flatMap(h -> dispute(h, asked, question, stated, turn));
    }

    private Optional<Dispute> dispute(Position held, Request asked, Request question, String stated, String turn) {
        Challenge challenge = Challenges.to(held, turn, positions);
        Optional<Optional<Position>> against = challenge.fold(
                Optional::empty,
                () -> Optional.of(Optional.empty()),
                other -> Optional.of(Optional.of(other)),
                () -> told(held, question, stated, turn));
        return against.map(
                other -> new Dispute(question, stated, held, other, turn, News.in(turn, before(asked, other))));
    }

    private Optional<Position> held(String stated, Request question) {
        Optional<Position> found = positions.in(stated);
        return found.isPresent()
                ? found
                : brought("the position", DialoguePrompts.POSITION, question, stated).stream()
                        .findFirst()
                        .flatMap(Position::of);
    }

    /** What a model says that the turn does; a turn about which it says nothing is taken for a doubt if it sounds like one. */
    private Optional<Optional<Position>> told(Position held, Request question, String stated, String turn) {
        List<String> lines =
                brought("the challenge", DialoguePrompts.AGAINST, question, stated, new Source("message", turn));
        Optional<Position> other = lines.stream().findFirst().flatMap(Position::of);
        if (other.isEmpty()) {
            return Challenges.doubts(turn) ? Optional.of(Optional.empty()) : Optional.empty();
        }
        if (other.get().text().equalsIgnoreCase(DOUBT)) {
            return Optional.of(Optional.empty());
        }
        return held.text().equalsIgnoreCase(other.get().text()) ? Optional.empty() : Optional.of(other);
    }

    private List<String> brought(String id, String wanted, Request question, String stated, Source... others) {
        Drafted drafted = new Drafted(question, 1, Reply.of(stated), Map.of());
        Errand errand = new Errand(setting, drafted, obstacles);
        return errand.bring(errand.aboutDraft(id, plan.critic(), wanted, 1, others));
    }

    /** The conversation up to the question: behind turns that challenge an answer stands the turn that asked for it. */
    private Request question(Request asked, int earlier) {
        List<Message> messages = asked.messages();
        int question = before(messages, earlier, Message.From.USER);
        for (int answer = before(messages, question, Message.From.ASSISTANT);
                answer > 0
                        && before(messages, answer, Message.From.USER) >= 0
                        && challenges(messages, answer, question);
                answer = before(messages, question, Message.From.ASSISTANT)) {
            question = before(messages, answer, Message.From.USER);
        }
        return new Request(
                messages.subList(0, question + 1),
                asked.sources(),
                asked.sampling(),
                asked.format(),
                0,
                new TreeMap<>(),
                Optional.empty());
    }

    private boolean challenges(List<Message> messages, int answer, int turn) {
        String text = messages.get(turn).text();
        return positions
                .in(messages.get(answer).text())
                .map(p -> Challenges.to(p, text, positions))
                .filter(c -> !(c instanceof Challenge.None) && !(c instanceof Challenge.Unsure))
                .isPresent();
    }

    private static int before(List<Message> messages, int index, Message.From from) {
        for (int i = index - 1; i >= 0; i--) {
            if (messages.get(i).from() == from) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> before(Request asked, Optional<Position> against) {
        List<String> texts = new ArrayList<>();
        against.ifPresent(a -> texts.add(a.text()));
        asked.sources().forEach(s -> texts.add(s.text()));
        asked.messages().subList(0, asked.messages().size() - 1).forEach(m -> texts.add(m.text()));
        return texts;
    }
}
