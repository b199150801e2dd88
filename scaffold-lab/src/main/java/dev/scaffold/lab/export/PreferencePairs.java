package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.PreferenceScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of first drafts that answer the same prompt, one preferred to the other by Coral's score: a right one to a wrong one, and a wrong
 * one that was not agreed to a wrong one that was.
 */
public final class PreferencePairs implements Export {

    @Override
    public Stream<ObjectNode> lines(List<Trial> trials, RunSource run) {
        List<FirstDraft> drafts = FirstDraft.of(trials, run);
        List<ObjectNode> lines = new ArrayList<>();
        for (FirstDraft chosen : drafts) {
            for (FirstDraft rejected : drafts) {
                if (siblings(chosen, rejected) && score(chosen) > score(rejected)) {
                    lines.add(line(trials.get(0), chosen, rejected));
                }
            }
        }
        return lines.stream().distinct();
    }

    private static boolean siblings(FirstDraft one, FirstDraft other) {
        return one.prompt().equals(other.prompt()) && !one.text().equals(other.text());
    }

    private static double score(FirstDraft draft) {
        return PreferenceScore.of(draft.right() ? 1 : 0, draft.agreed() ? 1 : 0);
    }

    private static ObjectNode line(Trial trial, FirstDraft chosen, FirstDraft rejected) {
        return JsonLines.about(trial)
                .put("prompt", chosen.prompt())
                .put("chosen", chosen.text())
                .put("rejected", rejected.text())
                .put("chosenScore", score(chosen))
                .put("rejectedScore", score(rejected));
    }
}
