package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Judge;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Has counter-arguments written against one draft. They join its rebuttals, and have to be answered like those. */
final class Countering {
    private final List<String> objections = new ArrayList<>();
    private final List<CounterBy> missing = new ArrayList<>();

    /** Has them all written. */
    Countering(Plan plan, Errand errand) {
        for (CounterBy by : plan.extras().counters()) {
            List<String> lines = errand.bring(errand.aboutDraft(
                    "counter " + by.word(), plan.critic(), errand.prompts().asking(by), 1));
            objections.addAll(lines);
            if (lines.isEmpty()) {
                missing.add(by);
            }
        }
    }

    /** The argument with the objections as further rebuttals, behind its own. */
    Argument joined(Argument argument) {
        return objections.isEmpty()
                ? argument
                : with(argument, objections.stream().map(o -> rebuttal(o, new Anchor.Implicit())));
    }

    /** The same with those that could not be had, as rebuttals that nobody can answer. */
    Argument completed(Argument joined) {
        return missing.isEmpty()
                ? joined
                : with(joined, missing.stream().map(by -> rebuttal(unknown(by), new Anchor.Missing(unknown(by)))));
    }

    private static Argument with(Argument argument, Stream<IntFunction<Part>> rebuttals) {
        List<Part> parts = new ArrayList<>(argument.parts());
        int before = argument.of(Part.Kind.REBUTTAL).size();
        rebuttals.forEach(
                r -> parts.add(r.apply(before + parts.size() - argument.parts().size() + 1)));
        return new Argument(parts);
    }

    private static IntFunction<Part> rebuttal(String text, Anchor anchor) {
        return number -> Part.of(Part.Kind.REBUTTAL, number, text, anchor);
    }

    private static String unknown(CounterBy by) {
        return "a counter-argument by " + by.word() + " that could not be had";
    }

    /**
     * The findings on a question about an argument that holds {@linkplain #completed objections that could not be had}: nobody can
     * say that these are answered.
     *
     * @param made the findings where they are left out
     */
    List<Finding> unsettled(CriticalQuestion question, List<Finding> made, Argument completed) {
        boolean concerned =
                Focus.kind(question).filter(k -> k == Part.Kind.REBUTTAL).isPresent();
        if (missing.isEmpty() || !concerned) {
            return made;
        }
        List<Part> rebuttals = completed.of(Part.Kind.REBUTTAL);
        List<Part> unknown = rebuttals.subList(rebuttals.size() - missing.size(), rebuttals.size());
        if (question.target() instanceof Target.Each) {
            List<Finding> all = new ArrayList<>(made);
            unknown.forEach(p -> all.add(unclear(question, p).about(p.id())));
            return all;
        }
        boolean unmet = made.stream().anyMatch(f -> f.outcome() == Outcome.UNMET);
        return unmet ? made : List.of(unclear(question, unknown.get(0)));
    }

    private static Finding unclear(CriticalQuestion question, Part unknown) {
        String judge = ((Judge.ByRole) question.judge()).role().name();
        return Finding.of(question.id(), Outcome.UNCLEAR, judge, Basis.NOTHING, unknown.text());
    }
}
