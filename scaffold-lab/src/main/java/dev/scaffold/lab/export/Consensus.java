package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.Outcome;
import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trial;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How far the samples of each item agree, and whether the majority's answer is right. Agreement of samples never raises a confidence; an
 * answer on which most agree although a question speaks against it is marked, for people to look at.
 */
public final class Consensus implements Export {
    /** From this share of the samples on, a consensus is high. */
    private static final double HIGH = 0.75;

    @Override
    public Stream<ObjectNode> lines(List<Trial> trials, RunSource run) {
        return trials.stream()
                .filter(t -> !t.samples().isEmpty())
                .flatMap(t -> Majority.of(t.samples()).map(m -> line(t, m, against(m, trials))).stream());
    }

    private static ObjectNode line(Trial trial, Majority majority, TreeSet<String> against) {
        ObjectNode line = JsonLines.about(trial)
                .put("arm", trial.arm())
                .put("repeat", trial.repeat())
                .put("answer", majority.answer())
                .put("votes", majority.votes())
                .put("samples", majority.samples())
                .put("right", majority.right());
        ArrayNode questions = line.putArray("against");
        against.forEach(questions::add);
        return line.put("escalate", majority.share() >= HIGH && !against.isEmpty());
    }

    /** The questions that are Unmet on some first draft that gives the majority's answer. */
    private static TreeSet<String> against(Majority majority, List<Trial> trials) {
        TreeSet<String> against = new TreeSet<>();
        for (Trial trial : trials) {
            Optional<Judged> judged = trial.judged().filter(j -> answers(j, majority.answer()));
            judged.ifPresent(j -> j.onFirstDraft().stream()
                    .filter(q -> q.outcome() == Outcome.UNMET)
                    .map(QuestionScore::question)
                    .forEach(against::add));
        }
        return against;
    }

    private static boolean answers(Judged judged, String answer) {
        return judged.attempts().stream()
                .filter(a -> a.number() == 1)
                .map(AttemptScore::answer)
                .anyMatch(a -> a.filter(answer::equals).isPresent());
    }
}
