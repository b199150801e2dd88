package dev.scaffold.lab.arms;

import dev.scaffold.Deliberation;
import dev.scaffold.Reply;
import dev.scaffold.toulmin.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an arm gave for an item.
 *
 * @param answer the reply whose answer is scored: of a scaffold the draft that its verdict is about, agreed to or not
 * @param shown what would go out to a person; the same text unless a scaffold refused
 * @param deliberation how it came about, if a scaffold judged it
 * @param plan what the scaffold carried out, where its first draft is an answer that its questions were put to
 * @param pool the samples that the answer was chosen from; empty if only one was drawn
 */
public record Given(
        Reply answer, String shown, Optional<Deliberation> deliberation, Optional<Plan> plan, List<Reply> pool) {
    public Given {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(deliberation, "deliberation");
        Objects.requireNonNull(plan, "plan");
        pool = List.copyOf(pool);
    }

    /** A single reply. */
    public static Given of(Reply reply) {
        return new Given(reply, reply.text(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A reply chosen out of a pool. */
    public static Given chosen(Reply reply, List<Reply> pool) {
        return new Given(reply, reply.text(), Optional.empty(), Optional.empty(), pool);
    }

    /** What a scaffold came to. */
    public static Given of(Deliberation deliberation, Optional<Plan> plan) {
        Reply draft = deliberation.attempts().isEmpty()
                ? deliberation.reply()
                : deliberation.bestAttempt().draft();
        return new Given(draft, deliberation.reply().text(), Optional.of(deliberation), plan, List.of());
    }
}
