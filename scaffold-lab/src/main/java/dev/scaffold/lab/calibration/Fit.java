package dev.scaffold.lab.calibration;

import dev.scaffold.Outcome;
import dev.scaffold.lab.statistics.QuestionAnswers;
import dev.scaffold.toulmin.fitted.ConfidenceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fit on some drafts, with no word about how good it is.
 *
 * @param questions in the order of the script
 * @param atFitted those whose thresholds are looked for
 * @param thresholds those that were found
 * @param table weights and steps
 */
record Fit(List<String> questions, Set<String> atFitted, Map<String, Double> thresholds, ConfidenceTable table) {

    static Fit on(List<QuestionAnswers> drafts, List<String> questions, Set<String> atFitted) {
        boolean[] right = new boolean[drafts.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = drafts.get(i).right();
        }
        Map<String, Double> thresholds = thresholds(drafts, questions, atFitted);
        double[][] columns = questions.stream()
                .map(q -> drafts.stream()
                        .mapToDouble(d -> value(d, q, atFitted, thresholds))
                        .toArray())
                .toArray(double[][]::new);
        double[] weights = NonNegativeLogistic.fit(columns, right).weights();
        double[] sums = new double[right.length];
        Map<String, Double> named = new LinkedHashMap<>();
        for (int q = 0; q < weights.length; q++) {
            named.put(questions.get(q), weights[q]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[q] * columns[q][i];
            }
        }
        return new Fit(questions, atFitted, thresholds, new ConfidenceTable(named, steps(sums, right)));
    }

    private static Map<String, Double> thresholds(
            List<QuestionAnswers> drafts, List<String> questions, Set<String> atFitted) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        for (String question : questions) {
            if (atFitted.contains(question)) {
                List<QuestionAnswers> graded = drafts.stream()
                        .filter(d -> probability(d, question) >= 0)
                        .toList();
                boolean[] right = new boolean[graded.size()];
                for (int i = 0; i < right.length; i++) {
                    right[i] = graded.get(i).right();
                }
                Threshold.of(
                                graded.stream()
                                        .mapToDouble(d -> probability(d, question))
                                        .toArray(),
                                right,
                                Fitting.LEAST_IN_BLOCK)
                        .ifPresent(t -> thresholds.put(question, t));
            }
        }
        return thresholds;
    }

    private static List<ConfidenceTable.Step> steps(double[] sums, boolean[] right) {
        List<ConfidenceTable.Step> steps = new ArrayList<>();
        for (Isotonic.Block block : Isotonic.of(sums, right, Fitting.LEAST_IN_BLOCK)) {
            steps.add(new ConfidenceTable.Step(steps.isEmpty() ? 0 : block.from(), block.smoothed()));
        }
        return steps;
    }

    double confidence(QuestionAnswers draft) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : table.weights().entrySet()) {
            sum += weight.getValue() * value(draft, weight.getKey());
        }
        return table.at(sum);
    }

    double value(QuestionAnswers draft, String question) {
        return value(draft, question, atFitted, thresholds);
    }

    /** What a question counts of its weight, as {@link ConfidenceTable#value} has it once the thresholds are in force. */
    private static double value(
            QuestionAnswers draft, String question, Set<String> atFitted, Map<String, Double> thresholds) {
        QuestionAnswers.Answer answer = draft.answers().get(question);
        if (answer == null) {
            return 0;
        }
        double probability = probability(draft, question);
        Double threshold = thresholds.get(question);
        if (atFitted.contains(question) && threshold != null && probability >= 0) {
            return probability >= threshold ? probability : 0;
        }
        return answer.outcome() == Outcome.MET ? answer.probability().orElse(1) : 0;
    }

    /** Below 0 if there is none. A plain No has none that could pass: no threshold turns it into a Yes. */
    private static double probability(QuestionAnswers draft, String question) {
        QuestionAnswers.Answer answer = draft.answers().get(question);
        if (answer == null || answer.probability().isEmpty()) {
            return -1;
        }
        return answer.outcome() == Outcome.UNMET ? 0 : answer.probability().getAsDouble();
    }
}
