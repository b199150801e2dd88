package dev.scaffold.toulmin;

import dev.scaffold.Basis;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Gate;
import dev.scaffold.Outcome;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.gates.Required;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a verdict from a gate and findings, by two readings of the one formula: the strict one takes only Met as true, the
 * lenient one takes Unclear and not-yet-asked as true too. Agreed if the strict one holds, Withheld if not even the lenient one
 * does, otherwise Undecided.
 */
public final class Decision {
    private final Gate gate;
    private final List<String> questions;
    private final Findings findings;

    private Decision(Gate gate, List<String> questions, Findings findings) {
        this.gate = gate;
        this.questions = questions;
        this.findings = findings;
    }

    /**
     * The verdict.
     *
     * @param questions the ids of all questions of the scaffold, in the order of the script
     */
    public static Verdict of(Gate gate, List<String> questions, Findings findings) {
        return new Decision(gate, List.copyOf(questions), findings).verdict();
    }

    private Verdict verdict() {
        if (gate.holds(findings)) {
            return new Verdict.Agreed(restsOn(), anchored());
        }
        if (!open()) {
            return new Verdict.Withheld(blocking());
        }
        List<String> open = with(Outcome.UNCLEAR);
        return new Verdict.Undecided(open.isEmpty() ? somewhere(Outcome.UNCLEAR) : open, "");
    }

    /** True if the verdict is Withheld: no answer to what is open could make the gate hold. */
    static boolean ruledOut(Gate gate, List<String> questions, Findings findings) {
        return !new Decision(gate, questions, findings).open();
    }

    /** Since the gate is monotone: if it holds on what is Met, it also holds here. */
    private boolean open() {
        return gate.holds(lenient(findings));
    }

    /**
     * One minimal set of Mets on which the gate holds: opinions are dropped first, so that what is anchored stays in sight. What
     * the gate {@linkplain Required requires} need not be tried.
     */
    private List<String> restsOn() {
        Set<String> enough = new LinkedHashSet<>(somewhere(Outcome.MET));
        List<String> candidates = new ArrayList<>(enough);
        candidates.removeAll(Required.by(gate));
        candidates.sort(Comparator.comparing(having(f -> f.basis().anchoring())::contains));
        for (String candidate : candidates) {
            enough.remove(candidate);
            if (!gate.holds(without(q -> !enough.contains(q.question())))) {
                enough.add(candidate);
            }
        }
        return questions.stream().filter(enough::contains).toList();
    }

    /** Since the gate is monotone: every sufficient set holds an anchoring Met iff the others alone are not enough. */
    private boolean anchored() {
        return !gate.holds(without(f -> f.basis().anchoring()));
    }

    /**
     * A minimal set of questions that keeps even the lenient reading from holding: Unmet ones, and only where these are not enough
     * also such as do not apply, or are Met and not for certain.
     */
    private List<String> blocking() {
        List<String> unmet = with(Outcome.UNMET);
        Set<String> others = new LinkedHashSet<>(unsure());
        others.addAll(somewhere(Outcome.NOT_APPLICABLE));
        List<String> candidates = new ArrayList<>(others);
        candidates.removeAll(unmet);
        candidates.addAll(unmet);
        Set<String> forgiven = new LinkedHashSet<>(candidates);
        for (String candidate : candidates) {
            forgiven.remove(candidate);
            if (!gate.holds(lenient(forgive(forgiven)))) {
                forgiven.add(candidate);
            }
        }
        return questions.stream().filter(forgiven::contains).toList();
    }

    private List<String> with(Outcome outcome) {
        return questions.stream().filter(q -> findings.of(q) == outcome).toList();
    }

    /** A gate that weighs the argument looks at single parts: what is met of one of them can count where the question is not. */
    private List<String> somewhere(Outcome outcome) {
        Set<String> having = having(f -> f.outcome() == outcome);
        return questions.stream().filter(having::contains).toList();
    }

    /** The questions that have a finding of some kind. */
    private Set<String> having(Predicate<Finding> kind) {
        Set<String> having = new HashSet<>();
        findings.all().stream().filter(kind).forEach(f -> having.add(f.question()));
        return having;
    }

    /** A gate that reads probabilities can fail on what is Met. */
    private List<String> unsure() {
        Set<String> unsure = having(f -> f.met() && f.probability().isPresent());
        return questions.stream().filter(unsure::contains).toList();
    }

    private Findings forgive(Set<String> ids) {
        return findings.map(f -> ids.contains(f.question()) && f.outcome() != Outcome.UNCLEAR ? granted(f) : f);
    }

    /** Met for certain, whatever the judge's probability was. */
    private static Finding granted(Finding finding) {
        return finding.turned(Outcome.MET, finding.reason()).withoutProbability();
    }

    private Findings without(Predicate<Finding> dropped) {
        return findings.map(f -> f.met() && dropped.test(f) ? f.turned(Outcome.UNCLEAR, f.reason()) : f);
    }

    private Findings lenient(Findings read) {
        Findings turned = read.map(f -> f.outcome() == Outcome.UNCLEAR ? granted(f) : f);
        Set<String> asked = having(f -> true);
        List<Finding> unasked = questions.stream()
                .filter(q -> !asked.contains(q))
                .map(q -> Finding.of(q, Outcome.MET, "", Basis.NOTHING, ""))
                .toList();
        return turned.plus(unasked);
    }
}
