package dev.scaffold.dsl.rehearsal;

import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a test says of one attempt.
 *
 * @param draft what the model answers
 * @param found what extraction reports, by kind, in order
 * @param judged what the judges say, by question and part
 * @param rest what they say of everything else, if that is said
 */
record Staging(String draft, Map<Part.Kind, List<String>> found, Map<Judged, Outcome> judged, Optional<Outcome> rest) {

    /**
     * What a judgement is about.
     *
     * @param question the question's id
     * @param part the number of the one part that is meant; empty for all
     */
    record Judged(String question, OptionalInt part) {}

    /** One for each draft of a test, in order. */
    static List<Staging> of(TestTree test) {
        List<Staging> attempts = new ArrayList<>();
        for (TestClause clause : test.clauses()) {
            if (clause instanceof TestClause.Draft draft) {
                attempts.add(new Staging(
                        draft.text().value(), new EnumMap<>(Part.Kind.class), new HashMap<>(), Optional.empty()));
            } else if (!attempts.isEmpty()) {
                int last = attempts.size() - 1;
                attempts.set(last, attempts.get(last).with(clause));
            }
        }
        return attempts;
    }

    private Staging with(TestClause clause) {
        if (clause instanceof TestClause.Found parts) {
            parts.parts().forEach(p -> found.computeIfAbsent(p.part(), k -> new ArrayList<>())
                    .add(p.text().value()));
        } else if (clause instanceof TestClause.JudgeOne one) {
            OptionalInt part =
                    one.part().map(p -> OptionalInt.of(p.number().toInt())).orElse(OptionalInt.empty());
            judged.put(new Judged(one.question().text(), part), one.outcome());
        } else if (clause instanceof TestClause.JudgeRest others) {
            return new Staging(draft, found, judged, Optional.of(others.outcome()));
        }
        return this;
    }

    /** The texts of the parts of a kind. */
    List<String> parts(Part.Kind kind) {
        return found.getOrDefault(kind, List.of());
    }

    /** What the judge says of a question about a part, numbered from 1; 0 where it is not asked of each. */
    Outcome outcome(String question, int part) {
        Outcome ofAll = judged.getOrDefault(new Judged(question, OptionalInt.empty()), rest.orElse(Outcome.UNCLEAR));
        return judged.getOrDefault(new Judged(question, OptionalInt.of(part)), ofAll);
    }
}
