package dev.scaffold.toulmin.peers;

import dev.scaffold.Anchor;
import dev.scaffold.Budget;
import dev.scaffold.Deliberation;
import dev.scaffold.Disposition;
import dev.scaffold.Part;
import dev.scaffold.Role;
import dev.scaffold.toulmin.PartShape;
import dev.scaffold.toulmin.Plan;
import dev.scaffold.toulmin.QuestionMode;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.gates.AllOf;
import java.util.List;
import java.util.Optional;

/**
 * The short call that finds a position where code cannot: a model is asked to copy it, under a key, or to write none. Words that do not
 * stand in the turn are no position of its speaker.
 */
final class PositionCall {
    static final Plan PLAN = new Plan(
            "position",
            "",
            Plan.DraftInstruction.NONE,
            Role.CRITIC,
            List.of(PartShape.of(Part.Kind.CLAIM, 0, 1)),
            List.of(),
            QuestionMode.BATCHED,
            new AllOf(List.of()),
            1,
            Optional.empty(),
            Disposition.ABSTAIN,
            Budget.UNLIMITED);

    private PositionCall() {}

    /** What was found. */
    static Optional<Position> in(Deliberation found) {
        List<Part> claims = found.bestAttempt().argument().of(Part.Kind.CLAIM);
        return claims.size() == 1 && claims.get(0).anchor() instanceof Anchor.Quoted
                ? Position.of(claims.get(0).text())
                : Optional.empty();
    }
}
