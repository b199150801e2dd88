package dev.scaffold.lab.report;

import dev.scaffold.lab.calibration.FirstDrafts;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.statistics.QuestionAnswers;
import java.util.List;

/** What questions came to on first drafts, in the form that their worth is computed from. */
final class QuestionRows {
    private QuestionRows() {}

    /** One for each trial that judged a first draft. */
    static List<QuestionAnswers> of(Items items, String arm) {
        return FirstDrafts.of(items.trials(arm), arm);
    }

    /** The questions in the order in which the script asks them. */
    static List<String> order(Items items, String arm) {
        return items.trials(arm)
                .flatMap(t -> t.judged().stream())
                .flatMap(j -> j.onFirstDraft().stream())
                .map(QuestionScore::question)
                .distinct()
                .toList();
    }
}
