package dev.scaffold.dsl.rules;

import dev.scaffold.dsl.tree.Ask;
import dev.scaffold.dsl.tree.AskClause;
import dev.scaffold.dsl.tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question with its texts sorted out: those behind a check are its arguments first, then the question's wording.
 *
 * @param by who answers, if that is said
 * @param arguments of the check
 * @param wordings the question itself; more than one is an error
 */
public record AskParts(Optional<AskClause.By> by, List<Text> arguments, List<Text> wordings) {

    /** The parts of a question. */
    public static AskParts of(Ask ask) {
        Optional<AskClause.By> by = ask.first(AskClause.By.class);
        List<Text> arguments = new ArrayList<>();
        List<Text> wordings = new ArrayList<>();
        if (by.isPresent() && by.get() instanceof AskClause.ByCheck call) {
            int arity = Math.min(
                    CheckCalls.arguments(call.check().text()), call.texts().size());
            arguments.addAll(call.texts().subList(0, arity));
            wordings.addAll(call.texts().subList(arity, call.texts().size()));
        }
        ask.clauses().stream()
                .filter(AskClause.Wording.class::isInstance)
                .forEach(c -> wordings.add(((AskClause.Wording) c).text()));
        return new AskParts(by, List.copyOf(arguments), List.copyOf(wordings));
    }

    /** True if a model answers. */
    public boolean byModel() {
        return by.isEmpty() || by.get() instanceof AskClause.ByRole;
    }
}
