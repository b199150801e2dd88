package dev.scaffold.lab.report.html;

import dev.scaffold.Sampling;
import dev.scaffold.lab.report.Comparison;
import dev.scaffold.lab.report.Shown;
import dev.scaffold.lab.runs.RunInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;

/** How the run was made, so that others can make it again, and what it cannot tell. */
final class MadeSection {
    private MadeSection() {}

    static void add(Element main, Comparison comparison) {
        RunInfo run = comparison.run();
        Section section = Section.in(main, "made", "How it was made");
        settings(section, run);
        section.under("What it cannot tell");
        Element list = section.element().appendElement("ul");
        limits(comparison).forEach(l -> list.appendElement("li").text(l));
    }

    /** All that was settled before the first call. */
    static void settings(Section section, RunInfo run) {
        List<Section.Entry> entries = new ArrayList<>();
        entries.add(new Section.Entry("Scaffold", run.scaffold() + ", script and prompts " + run.script()));
        entries.add(new Section.Entry("Model", run.model()));
        entries.add(new Section.Entry(
                "Critic", run.critic().equals(run.model()) ? "the same model: it judges itself" : run.critic()));
        entries.add(new Section.Entry("Sampling", sampling(run.sampling())));
        entries.add(new Section.Entry("Calls", calls(run)));
        entries.add(new Section.Entry("Repeats", Shown.count(run.repeats())));
        run.data().forEach(d -> entries.add(new Section.Entry("Rows", d.name() + ", SHA-256 " + d.hash())));
        entries.add(new Section.Entry("Side", side(run)));
        entries.add(new Section.Entry(
                "Settled before",
                "primary contrast " + DifferencesSection.name(run.primary().toString()) + ", margin "
                        + Shown.mean(100 * run.margin()) + " points, "
                        + (run.stopEarly() ? "may stop early" : "no early stopping") + ", seed " + run.seed()));
        entries.add(new Section.Entry("Recorded", run.recorded().toString()));
        section.list(entries);
    }

    private static List<String> limits(Comparison comparison) {
        List<String> limits = new ArrayList<>();
        limits.add(
                "How it does with another model, other rows or another form of answer: intervals speak of rows drawn like these.");
        limits.add(
                "Whether the model has seen these rows in training. Both arms would have; compare arms, not levels.");
        limits.add(
                "Anything beside the primary contrast, as a verdict: the rest describes and suggests what to test next, on other rows.");
        if (comparison.run().critic().equals(comparison.run().model())) {
            limits.add("How it would do with a stronger critic: here the model judged its own answers.");
        }
        if (comparison.arms().stream().anyMatch(a -> a.opinions().isPresent())) {
            limits.add(
                    "Whether an answer that a judge called right is right. Judges favour what is long, what is sure of itself, and"
                            + " what they might have written; have a person read some, blind.");
        }
        comparison.partial().ifPresent(said -> limits.add("What the other rows would say. " + said));
        return limits;
    }

    private static String calls(RunInfo run) {
        return switch (run.shares()) {
            case NONE -> "every answer made its own";
            case ITEM ->
                "what arms asked alike about a row was asked once, and counted by each of them: the run cost less than its arms together";
            case CLUSTER ->
                "what rows of a cluster and arms asked alike was asked once, and counted by each of them: the run cost less than its arms together";
        };
    }

    private static String side(RunInfo run) {
        return switch (run.side()) {
            case ALL -> "all rows: nothing was set apart, so what was tuned on them does better here than elsewhere";
            case TUNE ->
                "tuning side: these rows may have been looked at while things were changed, so expect less elsewhere";
            case REPORT -> "reporting side: rows set apart before the first run";
        };
    }

    private static String sampling(Sampling sampling) {
        return "temperature " + told(sampling.temperature()) + ", top-p " + told(sampling.topP()) + ", at most "
                + told(sampling.maxOutputTokens()) + " tokens a draft, seed " + told(sampling.seed());
    }

    private static String told(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "of the model";
    }

    private static String told(OptionalInt value) {
        return value.isPresent() ? Shown.count(value.getAsInt()) : "of the model";
    }

    private static String told(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "of the model";
    }
}
