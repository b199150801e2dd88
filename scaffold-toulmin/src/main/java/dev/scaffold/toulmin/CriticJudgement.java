package dev.scaffold.toulmin;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Basis;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Finding;
import dev.scaffold.Judge;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Source;
import dev.scaffold.Threshold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what a critic said under a question's key into findings. Whatever is not a clear word of the menu is Unclear. */
final class CriticJudgement {
    private final CriticalQuestion question;
    private final Heard heard;
    private final Basis basis;
    private final Places places;

    /** {@code basis} is what a verdict of this critic rests on: another model, or the answering model's own opinion. */
    CriticJudgement(CriticalQuestion question, Heard heard, Basis basis, Places places) {
        this.question = question;
        this.heard = heard;
        this.basis = basis;
        this.places = places;
    }

    /** One finding, or one for each part; none if there is no part to ask of, which is for the caller to judge. */
    List<Finding> findings(Argument argument) {
        List<Finding> findings = new ArrayList<>(1);
        for (Focus focus : Focus.all(question, argument)) {
            findings.add(finding(focus, argument));
        }
        return findings;
    }

    /** The finding on what the question was asked of. */
    Finding finding(Focus focus, Argument argument) {
        Finding finding = finding(focus.lines(heard, argument), focus.parts(question, argument));
        return focus.part().map(p -> about(p, finding)).orElse(finding);
    }

    /** What stands nowhere has not been looked at: nothing in its favour counts. */
    private static Finding about(Part part, Finding finding) {
        Finding onPart = finding.about(part.id());
        return finding.met() && part.anchor() instanceof Anchor.Missing
                ? onPart.turned(Outcome.UNCLEAR, "said of a part that is not found word for word")
                : onPart;
    }

    /** The judge's own words are kept where they came to nothing. */
    private Finding finding(List<KeyedLine> lines, List<Part> parts) {
        Finding finding = judged(lines, parts);
        return finding.outcome() == Outcome.UNCLEAR ? finding.withRaw(said(lines)) : finding;
    }

    private String said(List<KeyedLine> lines) {
        return lines.isEmpty()
                ? heard.raw()
                : lines.stream().map(KeyedLine::text).collect(Collectors.joining("\n"));
    }

    private Finding judged(List<KeyedLine> lines, List<Part> parts) {
        List<KeyedLine> given = new ArrayList<>();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (KeyedLine line : lines) {
            line.verdict().ifPresent(o -> {
                given.add(line);
                outcomes.add(o);
            });
        }
        if (outcomes.isEmpty()) {
            return unclear(lines.isEmpty() ? unsaid() : "an answer off the menu");
        }
        if (outcomes.size() > 1) {
            return unclear("the critic contradicts itself");
        }
        KeyedLine line = given.get(0);
        Outcome outcome = outcomes.iterator().next();
        Finding word = Finding.of(question.id(), outcome, judge(), basis, line.reason());
        OptionalDouble probability =
                given.stream().flatMapToDouble(l -> l.probability().stream()).min();
        Finding graded = probability.isPresent() ? word.withProbability(probability.getAsDouble()) : word;
        return quoted(thresholded(graded), line, parts);
    }

    private String unsaid() {
        return heard.problem().isEmpty() ? "the critic said nothing of this part" : heard.problem();
    }

    private Finding unclear(String reason) {
        return Finding.of(question.id(), Outcome.UNCLEAR, judge(), Basis.NOTHING, reason);
    }

    private String judge() {
        return ((Judge.ByRole) question.judge()).role().name();
    }

    /** Only ever turns a Met into Unclear. */
    private Finding thresholded(Finding finding) {
        if (!finding.met() || question.threshold().isEmpty()) {
            return finding;
        }
        Threshold threshold = question.threshold().get();
        if (threshold.probability().isEmpty() || finding.probability().isEmpty()) {
            String why = threshold.probability().isEmpty()
                    ? "Yes, but no threshold was fitted for this critic"
                    : "Yes, but the endpoint gave no probability";
            return threshold.elseByWord() ? finding : finding.turned(Outcome.UNCLEAR, why);
        }
        double least = threshold.probability().getAsDouble();
        double reached = finding.probability().getAsDouble();
        return reached >= least
                ? finding
                : finding.turned(
                        Outcome.UNCLEAR,
                        "Yes, but only with probability " + Figures.probability(reached) + ", below "
                                + Figures.probability(least));
    }

    private Finding quoted(Finding finding, KeyedLine line, List<Part> parts) {
        if (question.quoting().isEmpty() || finding.outcome() == Outcome.UNCLEAR) {
            return finding;
        }
        Optional<String> quotation = line.evidence();
        if (quotation.isEmpty()) {
            return finding.met()
                    ? finding.turned(Outcome.UNCLEAR, "Yes, but without the quote that was asked for")
                    : finding;
        }
        Anchor anchor = Anchors.in(quotable(parts)).find(quotation.get());
        return anchor instanceof Anchor.Missing
                ? finding.turned(Outcome.UNCLEAR, "what it quotes stands nowhere")
                        .withQuote(anchor)
                : finding.withQuote(anchor);
    }

    private List<Searched> quotable(List<Part> parts) {
        List<Searched> quotable = new ArrayList<>();
        for (CriticalQuestion.Quotable place : question.quoting()) {
            switch (place) {
                case PART -> parts.forEach(p -> quotable.add(new Searched(new Source(p.id(), p.text()))));
                case DRAFT -> quotable.add(places.draft());
                case QUESTION -> quotable.add(places.question());
            }
        }
        return quotable;
    }
}
