package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Phase;
import dev.scaffold.Role;
import dev.scaffold.Target;
import java.util.List;

/**
 * What one critic call is for.
 *
 * @param phase which phase it counts under
 * @param role who is asked
 * @param extract the kinds of parts to be found by it; may be empty
 * @param questions the questions to be answered by it; may be empty
 * @param known the parts that are known already, shown to the critic
 * @param focus what the one question is asked of, if it travels alone
 */
record Batch(
        Phase phase,
        Role role,
        List<PartShape> extract,
        List<CriticalQuestion> questions,
        Argument known,
        Focus focus) {

    Batch {
        extract = List.copyOf(extract);
        questions = List.copyOf(questions);
    }

    /** A call for things that travel together. */
    Batch(Phase phase, Role role, List<PartShape> extract, List<CriticalQuestion> questions, Argument known) {
        this(phase, role, extract, questions, known, Focus.EVERYTHING);
    }

    /** A call for one question. */
    static Batch alone(CriticalQuestion question, Role role, Argument known, Focus focus) {
        return new Batch(Phase.QUESTION, role, List.of(), List.of(question), known, focus);
    }

    /** A call for what is to be asked once more: these kinds, and no question yet. */
    Batch again(List<PartShape> kinds, Argument value) {
        return new Batch(phase, role, kinds, List.of(), value, focus);
    }

    /** A copy that asks these questions. */
    Batch asking(List<CriticalQuestion> value) {
        return new Batch(phase, role, extract, value, known, focus);
    }

    /** What is said to a kind or question of this call is kept under this. */
    String topic(String id) {
        return focus.of(id);
    }

    /** True if the kind of part that a question is asked of is to be found by this very call. */
    boolean extracts(Target target) {
        return extract.stream()
                .anyMatch(shape ->
                        target.equals(new Target.Each(shape.kind())) || target.equals(new Target.Whole(shape.kind())));
    }

    /** True if a verdict is all that is wanted: one question alone, whose answer need quote nothing, on one side of the matter. */
    boolean brief() {
        return phase == Phase.QUESTION
                && focus.order().isEmpty()
                && questions.get(0).quoting().isEmpty();
    }

    boolean empty() {
        return extract.isEmpty() && questions.isEmpty();
    }
}
