package dev.scaffold.lab.export;

import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first draft of a judged trial. Later ones answer a repair prompt, so only first ones are siblings of one prefix.
 *
 * @param prompt what was asked
 * @param text the draft
 * @param right whether its answer is right
 * @param agreed whether it was agreed as it stood
 */
record FirstDraft(String prompt, String text, boolean right, boolean agreed) {

    /** Those of an item whose traces were kept, in the order of the run. */
    static List<FirstDraft> of(List<Trial> trials, RunSource run) {
        return trials.stream().flatMap(trial -> of(trial, run)).toList();
    }

    /** Of open answers it is known of those only on whose questions something was kept. */
    private static boolean told(Trial trial, Judged judged) {
        return trial.opinion().isEmpty() || !judged.onFirstDraft().isEmpty();
    }

    private static Stream<FirstDraft> of(Trial trial, RunSource run) {
        Optional<AttemptScore> score = trial.judged().filter(j -> told(trial, j)).map(Judged::attempts).stream()
                .flatMap(List::stream)
                .filter(a -> a.number() == 1)
                .findFirst();
        Optional<Trace> trace = score.flatMap(s -> run.trace(trial.trace()));
        return trace.stream().flatMap(t -> t.drafts().stream()
                .filter(d -> d.number() == 1)
                .map(d -> new FirstDraft(
                        t.question(),
                        d.text(),
                        score.orElseThrow().right(),
                        score.orElseThrow().verdict().equals("agreed"))));
    }
}
