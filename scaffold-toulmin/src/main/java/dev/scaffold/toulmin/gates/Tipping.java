package dev.scaffold.toulmin.gates;

import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the questions that tipped a monotone gate, by trying out what it would say otherwise. */
final class Tipping {
    private final Gate gate;
    private final List<String> questions;
    private final Findings findings;

    Tipping(Gate gate, List<String> questions, Findings findings) {
        this.gate = gate;
        this.questions = questions;
        this.findings = findings;
    }

    /** See {@link Trace#tippedBy()}. */
    List<String> questions() {
        return gate.holds(findings) ? needed() : missing();
    }

    private List<String> needed() {
        return questions.stream()
                .filter(q -> findings.of(q) == Outcome.MET)
                .filter(q -> !gate.holds(turned(Set.of(q), Outcome.UNCLEAR)))
                .toList();
    }

    private List<String> missing() {
        List<String> alone = questions.stream()
                .filter(q -> gate.holds(turned(Set.of(q), Outcome.MET)))
                .toList();
        return alone.isEmpty() && gate.holds(turned(Set.copyOf(questions), Outcome.MET)) ? together() : alone;
    }

    private List<String> together() {
        Set<String> enough = new LinkedHashSet<>(questions);
        for (String question : questions) {
            enough.remove(question);
            if (!gate.holds(turned(enough, Outcome.MET))) {
                enough.add(question);
            }
        }
        return questions.stream().filter(enough::contains).toList();
    }

    private Findings turned(Set<String> ids, Outcome outcome) {
        List<Finding> unasked = new ArrayList<>();
        questions.stream()
                .filter(q -> ids.contains(q) && !findings.asked(q))
                .forEach(q -> unasked.add(Finding.of(q, outcome, "", Basis.NOTHING, "")));
        return findings.map(f -> ids.contains(f.question())
                        ? f.turned(outcome, f.reason()).withoutProbability()
                        : f)
                .plus(unasked);
    }
}
