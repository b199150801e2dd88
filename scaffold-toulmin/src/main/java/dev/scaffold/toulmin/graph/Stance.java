package dev.scaffold.toulmin.graph;

import dev.scaffold.Argument;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question came to in one place.
 *
 * @param concern the question
 * @param part the part that it was asked of; empty if of all of them, or if there is none
 * @param outcome what it came to
 */
record Stance(Concern concern, Optional<String> part, Outcome outcome) {

    /** Every question in every place where it was asked, and Unclear where it was not. */
    static List<Stance> all(List<Concern> concerns, Findings findings) {
        Map<String, List<Finding>> found = findings.byQuestion();
        List<Stance> stances = new ArrayList<>();
        for (Concern concern : concerns) {
            stances.addAll(of(concern, found.getOrDefault(concern.question(), List.of()), findings.argument()));
        }
        return List.copyOf(stances);
    }

    private static List<Stance> of(Concern concern, List<Finding> findings, Argument argument) {
        if (findings.isEmpty() || !(concern.target() instanceof Target.Each each)) {
            return List.of(
                    new Stance(concern, Optional.empty(), new Findings(argument, findings).of(concern.question())));
        }
        Map<Optional<String>, List<Finding>> places = new LinkedHashMap<>();
        findings.forEach(
                f -> places.computeIfAbsent(f.part(), p -> new ArrayList<>()).add(f));
        if (!places.containsKey(Optional.<String>empty())) {
            argument.of(each.kind()).stream()
                    .map(Part::id)
                    .forEach(id -> places.computeIfAbsent(Optional.of(id), p -> List.of()));
        }
        List<Stance> stances = new ArrayList<>();
        places.forEach((part, there) ->
                stances.add(new Stance(concern, part, new Findings(argument, there).of(concern.question()))));
        return stances;
    }

    /** True if it leaves a doubt. */
    boolean doubts() {
        return outcome == Outcome.UNMET || outcome == Outcome.UNCLEAR;
    }

    /** True if it says something of this part. */
    boolean bearsOn(String id) {
        return part.isEmpty() || part.get().equals(id);
    }

    /** The question, and the part where there is one. */
    String words() {
        return "`" + concern.question() + "`" + part.map(p -> " of " + p).orElse("");
    }
}
