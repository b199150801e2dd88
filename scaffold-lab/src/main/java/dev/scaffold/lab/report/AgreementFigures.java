package dev.scaffold.lab.report;

import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.AttemptFigures;
import dev.scaffold.lab.statistics.CoverageCurve;
import dev.scaffold.lab.statistics.Resamples;
import dev.scaffold.lab.statistics.Selected;
import dev.scaffold.lab.statistics.SelectiveFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out {@link Agreement}. */
final class AgreementFigures {
    private static final double LEVEL = 0.95;

    private AgreementFigures() {}

    /** What agreement is worth in an arm; empty if it judges nothing. */
    static Optional<Agreement> of(Items items, String arm, int draws, long seed) {
        List<Trial> judged = items.trials(arm)
                .filter(t -> t.judged().isPresent() && t.scored())
                .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        List<Selected> answers = judged.stream().map(Trial::selected).toList();
        List<Judged> verdicts =
                judged.stream().map(t -> t.judged().orElseThrow()).toList();
        return Optional.of(new Agreement(
                arm,
                SelectiveFigures.of(answers, Resamples.of(answers, draws, seed), LEVEL),
                (int) verdicts.stream().filter(j -> j.agreed() && j.anchored()).count(),
                (int) verdicts.stream().filter(Judged::agreed).count(),
                curves(judged),
                AttemptFigures.of(verdicts.stream()
                        .flatMap(j -> j.attempts().stream())
                        .map(AgreementFigures::attempt)
                        .toList())));
    }

    private static AttemptFigures.Attempt attempt(AttemptScore score) {
        return new AttemptFigures.Attempt(score.number(), score.verdict().equals("agreed"), score.right());
    }

    private static List<Agreement.Curve> curves(List<Trial> judged) {
        List<Agreement.Curve> curves = new ArrayList<>();
        curves.add(new Agreement.Curve(
                Agreement.OWN_SCORE,
                CoverageCurve.of(
                        judged.stream().map(AgreementFigures::score).toList(),
                        judged.stream().map(Trial::right).toList())));
        TreeSet<String> rivals = judged.stream()
                .flatMap(t -> t.scores().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String rival : rivals) { // who has no score is least sure, as at matched coverage
            curves.add(new Agreement.Curve(
                    rival,
                    CoverageCurve.of(
                            judged.stream()
                                    .map(t -> t.scores().getOrDefault(rival, Double.NEGATIVE_INFINITY))
                                    .toList(),
                            judged.stream().map(Trial::right).toList())));
        }
        return curves;
    }

    /** The verdict first, and within it the weight that is Met in the best attempt. */
    private static double score(Trial trial) {
        Judged judged = trial.judged().orElseThrow();
        int weight = judged.attempts().stream()
                .filter(a -> a.number() == judged.best())
                .mapToInt(AttemptScore::metWeight)
                .findFirst()
                .orElse(0);
        return rank(judged.verdict()) * 1e6 + weight;
    }

    private static int rank(String verdict) {
        return switch (verdict) {
            case "agreed" -> 2;
            case "undecided" -> 1;
            default -> 0;
        };
    }
}
