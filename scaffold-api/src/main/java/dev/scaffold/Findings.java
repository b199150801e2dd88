package dev.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a gate reads: the argument and all findings on it. A question without a finding has not been asked.
 *
 * @param argument the argument that was judged
 * @param all the findings, in the order in which they were made; at most one for each question and part
 */
public record Findings(Argument argument, List<Finding> all) {

    public Findings {
        all = List.copyOf(all);
    }

    /**
     * What a question came to, over all parts it was asked of: Unmet if any finding is, otherwise Unclear if any is, otherwise
     * Met if any is, otherwise NotApplicable. A question without a finding is Unclear.
     */
    public Outcome of(String question) {
        boolean met = false;
        boolean unclear = false;
        boolean any = false;
        int hash = question.hashCode();
        for (Finding finding : all) {
            // Ids differ in their last letter, and a string knows its hash.
            if (finding.question().hashCode() == hash && finding.question().equals(question)) {
                any = true;
                switch (finding.outcome()) {
                    case UNMET -> {
                        return Outcome.UNMET;
                    }
                    case UNCLEAR -> unclear = true;
                    case MET -> met = true;
                    case NOT_APPLICABLE -> {}
                }
            }
        }
        if (unclear || !any) {
            return Outcome.UNCLEAR;
        }
        return met ? Outcome.MET : Outcome.NOT_APPLICABLE;
    }

    /** True if the question has a finding. */
    public boolean asked(String question) {
        return all.stream().anyMatch(f -> f.question().equals(question));
    }

    /** The findings of one question, in order; may be empty. */
    public List<Finding> on(String question) {
        return all.stream().filter(f -> f.question().equals(question)).toList();
    }

    /** The findings by question, questions in the order in which they were first asked. */
    public Map<String, List<Finding>> byQuestion() {
        Map<String, List<Finding>> grouped = new LinkedHashMap<>();
        all.forEach(f ->
                grouped.computeIfAbsent(f.question(), q -> new ArrayList<>()).add(f));
        return grouped;
    }

    /** A copy in which every finding is replaced. */
    public Findings map(Function<? super Finding, Finding> change) {
        List<Finding> changed = new ArrayList<>(all.size());
        all.forEach(f -> changed.add(change.apply(f)));
        return new Findings(argument, changed);
    }

    /** A copy with more findings at the end. */
    public Findings plus(List<Finding> more) {
        List<Finding> joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Findings(argument, joined);
    }
}
