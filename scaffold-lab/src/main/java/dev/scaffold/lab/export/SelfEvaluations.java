package dev.scaffold.lab.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.scaffold.lab.runs.Rival;
import dev.scaffold.lab.runs.RunSource;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tail in which a model says how sure it is of the answer it has just given, with the reward that makes honesty the best policy: one
 * minus the squared distance to what came out (Brier).
 */
public final class SelfEvaluations implements Export {
    private static final List<String> OF_ITSELF = List.of(Rival.P_TRUE, Rival.STATED_CONFIDENCE);

    @Override
    public Stream<ObjectNode> lines(List<Trial> trials, RunSource run) {
        return trials.stream().filter(Trial::scored).flatMap(trial -> lines(trial, run));
    }

    private static Stream<ObjectNode> lines(Trial trial, RunSource run) {
        if (trial.scores().keySet().stream().noneMatch(OF_ITSELF::contains)) {
            return Stream.empty();
        }
        Optional<Trace> trace = run.trace(trial.trace());
        return trace.stream().flatMap(t -> OF_ITSELF.stream()
                .filter(trial.scores()::containsKey)
                .map(rival -> line(trial, t, rival, trial.scores().getOrDefault(rival, 0.0))));
    }

    private static ObjectNode line(Trial trial, Trace trace, String rival, double probability) {
        double miss = probability - (trial.right() ? 1 : 0);
        return JsonLines.about(trial)
                .put("prompt", trace.question())
                .put("answer", answer(trial, trace))
                .put("asked", rival)
                .put("probability", probability)
                .put("right", trial.right())
                .put("reward", 1 - miss * miss);
    }

    /** The answer that was rated: of a judged trial the best attempt, which what went out may only speak about. */
    private static String answer(Trial trial, Trace trace) {
        return trial.judged()
                .flatMap(j -> trace.drafts().stream()
                        .filter(d -> d.number() == j.best())
                        .findFirst())
                .map(Trace.Draft::text)
                .orElse(trace.reply());
    }
}
