package dev.scaffold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check is given: one question, and everything it may look at.
 *
 * @param question the question to be answered
 * @param part the part it is asked of; empty if it is asked of the draft, or of all parts of a kind together
 * @param request what the model was asked
 * @param draft the text of its answer
 * @param argument the argument found in it; empty while only the draft is judged
 */
public record Inquiry(
        CriticalQuestion question, Optional<Part> part, Request request, String draft, Argument argument) {

    public Inquiry {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(argument, "argument");
    }

    /** The text that is judged: the part's, the parts' one a line, or the draft's. */
    public String text() {
        if (part.isPresent()) {
            return part.get().text();
        }
        return question.target() instanceof Target.Whole whole
                ? String.join(
                        "\n", argument.of(whole.kind()).stream().map(Part::text).toList())
                : draft;
    }

    /** The parts that are judged: one, all of a kind, or none if the draft is judged. */
    public List<Part> parts() {
        return part.map(List::of)
                .orElseGet(
                        () -> question.target() instanceof Target.Whole whole ? argument.of(whole.kind()) : List.of());
    }

    /** Met, resting on this. */
    public Finding met(Basis basis, String reason) {
        return finding(Outcome.MET, basis, reason);
    }

    /** Unmet, resting on this. */
    public Finding unmet(Basis basis, String reason) {
        return finding(Outcome.UNMET, basis, reason);
    }

    /** Unclear. */
    public Finding unclear(String reason) {
        return finding(Outcome.UNCLEAR, Basis.NOTHING, reason);
    }

    private Finding finding(Outcome outcome, Basis basis, String reason) {
        String judge = question.judge() instanceof Judge.ByCode code
                ? "code:" + code.check()
                : question.judge() instanceof Judge.ByTool by
                        ? "tool:" + by.tool().name()
                        : ((Judge.ByRole) question.judge()).role().name();
        Finding whole = Finding.of(question.id(), outcome, judge, basis, reason);
        return part.map(p -> whole.about(p.id())).orElse(whole);
    }
}
