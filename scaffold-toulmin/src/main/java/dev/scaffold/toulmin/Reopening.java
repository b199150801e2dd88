package dev.scaffold.toulmin;

import dev.scaffold.ModelException;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Source;
import dev.scaffold.toulmin.arithmetic.Likeness;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.dialogue.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a disputed question answered again by the answering model, which sees neither the dispute nor either answer. */
final class Reopening {
    private final Plan plan;
    private final Setting setting;
    private final Obstacles obstacles;
    private final Dispute dispute;
    private final Positions positions;
    private Optional<Position> against;

    Reopening(Plan plan, Setting setting, Obstacles obstacles, Dispute dispute) {
        this.plan = plan;
        this.setting = setting;
        this.obstacles = obstacles;
        this.dispute = dispute;
        this.positions = Disputing.positions(plan);
        this.against = dispute.against();
    }

    /**
     * Answers it so often, or until what is left cannot change the majority.
     *
     * @throws ModelException if not a single answer could be had
     */
    Fresh answered(int times) {
        Request first = Afresh.formed(
                plan, new Drafting(plan, setting.prompts(), setting.repairWords()).first(dispute.question()));
        List<Fresh.Answer> answers = new ArrayList<>();
        Optional<ModelException> problem = Optional.empty();
        Fresh fresh = new Fresh(answers, times);
        for (int i = 1; i <= times && obstacles.note().isEmpty() && !settled(fresh); i++) {
            Calls.Outcome outcome = setting.calls().call(1, Phase.FRESH, setting.answering(), Afresh.drawn(first, i));
            if (outcome instanceof Calls.Outcome.Answered answered) {
                answers.add(answer(answered.reply(), answers));
            } else if (outcome instanceof Calls.Outcome.Broken broken) {
                problem = problem.or(() -> Optional.of(broken.problem()));
            } else if (outcome instanceof Calls.Outcome.OverBudget over) {
                obstacles.overBudget(over.note());
            }
            fresh = new Fresh(answers, times);
        }
        if (answers.isEmpty() && problem.isPresent()) {
            throw problem.get();
        }
        return fresh;
    }

    /** The challenger; where the challenge names none, what most fresh answers come to instead of the position that was held. */
    Optional<Position> against() {
        return against;
    }

    private static boolean settled(Fresh fresh) {
        return fresh.majority(Fresh.Side.HELD) || fresh.majority(Fresh.Side.AGAINST);
    }

    private Fresh.Answer answer(Reply reply, List<Fresh.Answer> before) {
        Optional<Position> position = reply.ending().complete() ? positions.in(reply.text()) : Optional.empty();
        return new Fresh.Answer(
                reply, position, position.map(p -> side(p, before)).orElse(Fresh.Side.NEITHER));
    }

    private Fresh.Side side(Position position, List<Fresh.Answer> before) {
        if (same(position, dispute.held(), before.size() + " held")) {
            return Fresh.Side.HELD;
        }
        if (against.isEmpty()) {
            against = Optional.of(position);
            return Fresh.Side.AGAINST;
        }
        return same(position, against.get(), before.size() + " against") ? Fresh.Side.AGAINST : Fresh.Side.NEITHER;
    }

    /** Where code cannot tell whether words mean the same, a model is asked; words are not the same as a number or a letter. */
    private boolean same(Position one, Position other, String id) {
        Likeness likeness = one.likeness(other);
        if (likeness != Likeness.UNTOLD || one.hasForm() || other.hasForm()) {
            return likeness == Likeness.SAME;
        }
        List<Source> both = List.of(new Source("one answer", one.text()), new Source("other answer", other.text()));
        return new WordChoice(setting, plan, dispute.question(), obstacles)
                .put(new WordChoice.Put("same " + id, both, DialoguePrompts.SAME, "Yes", "No"))
                .filter(WordChoice.Told::first)
                .isPresent();
    }
}
