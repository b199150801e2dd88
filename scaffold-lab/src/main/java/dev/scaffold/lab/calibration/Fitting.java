package dev.scaffold.lab.calibration;

import dev.scaffold.lab.statistics.QuestionAnswers;
import dev.scaffold.toulmin.fitted.Circumstances;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import dev.scaffold.toulmin.fitted.Fitted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Thresholds, weights and a table of confidence, fitted together on labelled first drafts. What ships is fitted on all of them; what is
 * told of it was found on drafts that the fit had not seen.
 *
 * @param thresholds of the questions that are asked {@code at fitted}; none for those that have too few drafts on either side, or
 *     whose probability tells nothing
 * @param table weights and steps
 * @param outOfFold how good it is
 */
public record Fitting(Map<String, Double> thresholds, ConfidenceTable table, OutOfFold outOfFold) {
    /** How many parts the drafts are dealt into. */
    public static final int FOLDS = 5;
    /** The fewest drafts that a step of the table, or one side of a threshold, rests on. */
    public static final int LEAST_IN_BLOCK = 20;

    public Fitting {
        thresholds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(outOfFold, "outOfFold");
    }

    /**
     * How good a fit is on drafts of clusters that it was not fitted on.
     *
     * @param forecasts one for each draft, in the order given
     * @param calibration of these forecasts
     * @param plainBrier the Brier score of always saying the share of right drafts in the other folds; a fit that is not below it is
     *     worth nothing
     * @param separations by question with a threshold in every fold, J of the thresholds of the other folds
     */
    public record OutOfFold(
            List<Forecast> forecasts, Calibration calibration, double plainBrier, Map<String, Double> separations) {
        public OutOfFold {
            forecasts = List.copyOf(forecasts);
            Objects.requireNonNull(calibration, "calibration");
            separations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(separations));
        }
    }

    /**
     * Fits.
     *
     * @param drafts the first drafts with what all questions found
     * @param questions the ids of all questions, in the order of the script
     * @param atFitted those that are asked {@code at fitted}
     * @param seed deals the clusters into folds
     * @throws IllegalArgumentException if there are too few drafts, or all are right or all wrong
     */
    public static Fitting of(List<QuestionAnswers> drafts, List<String> questions, Set<String> atFitted, long seed) {
        int least = LEAST_IN_BLOCK * FOLDS / (FOLDS - 1) + 1;
        long right = drafts.stream().filter(QuestionAnswers::right).count();
        if (drafts.size() < least || right == 0 || right == drafts.size()) {
            throw new IllegalArgumentException("drafts: at least " + least
                    + " are needed, right ones and wrong ones among them; got " + drafts.size() + ", " + right
                    + " of them right. Run more rows, or others");
        }
        if (!questions.containsAll(atFitted)) {
            throw new IllegalArgumentException(
                    "atFitted: only questions of the script can have a threshold, got " + new TreeSet<>(atFitted));
        }
        Fit all = Fit.on(drafts, questions, atFitted);
        return new Fitting(all.thresholds(), all.table(), outOfFold(drafts, questions, atFitted, seed));
    }

    private static OutOfFold outOfFold(
            List<QuestionAnswers> drafts, List<String> questions, Set<String> atFitted, long seed) {
        int[] folds = Folds.of(drafts, FOLDS, seed);
        List<Fit> fits = new ArrayList<>();
        double[] shares = new double[FOLDS];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<QuestionAnswers> others = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    others.add(drafts.get(i));
                }
            }
            fits.add(Fit.on(others, questions, atFitted));
            shares[fold] = others.stream().filter(QuestionAnswers::right).count() / (double) others.size();
        }
        List<Forecast> forecasts = new ArrayList<>();
        double plain = 0;
        for (int i = 0; i < folds.length; i++) {
            QuestionAnswers draft = drafts.get(i);
            forecasts.add(new Forecast(fits.get(folds[i]).confidence(draft), draft.right()));
            plain += Math.pow(shares[folds[i]] - (draft.right() ? 1 : 0), 2) / folds.length;
        }
        Map<String, Double> separations = new LinkedHashMap<>();
        for (String question : questions) {
            if (fits.stream().allMatch(f -> f.thresholds().containsKey(question))) {
                separations.put(question, separation(drafts, folds, fits, question));
            }
        }
        return new OutOfFold(forecasts, Calibration.of(forecasts), plain, separations);
    }

    /** J where each draft is held to the threshold of the other folds. */
    private static double separation(List<QuestionAnswers> drafts, int[] folds, List<Fit> fits, String question) {
        double[] passed = new double[folds.length];
        boolean[] right = new boolean[folds.length];
        for (int i = 0; i < folds.length; i++) {
            passed[i] = fits.get(folds[i]).value(drafts.get(i), question) > 0 ? 1 : 0;
            right[i] = drafts.get(i).right();
        }
        return Threshold.j(passed, right, 1);
    }

    /** The same in the form that a script reads, with the circumstances under which the drafts were made and judged. */
    public Fitted fitted(Circumstances circumstances) {
        return new Fitted(circumstances, thresholds, Optional.of(table));
    }
}
