package dev.scaffold.lab.report;

import dev.scaffold.Usage;
import dev.scaffold.lab.calibration.Calibration;
import dev.scaffold.lab.calibration.Forecast;
import dev.scaffold.lab.runs.Contrast;
import dev.scaffold.lab.runs.RunInfo;
import dev.scaffold.lab.runs.Trial;
import dev.scaffold.lab.statistics.Bca;
import dev.scaffold.lab.statistics.ContrastFigures;
import dev.scaffold.lab.statistics.DecisionRule;
import dev.scaffold.lab.statistics.Interval;
import dev.scaffold.lab.statistics.McNemar;
import dev.scaffold.lab.statistics.PairedItem;
import dev.scaffold.lab.statistics.Planner;
import dev.scaffold.lab.statistics.QuestionAnalysis;
import dev.scaffold.lab.statistics.QuestionAnswers;
import dev.scaffold.lab.statistics.QuestionWorth;
import dev.scaffold.lab.statistics.Resamples;
import dev.scaffold.lab.statistics.SignFlip;
import dev.scaffold.lab.statistics.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Works out a {@link Comparison}. */
final class Analysis {
    /** Of every interval. */
    static final double LEVEL = 0.95;
    /** Bootstrap draws of descriptive intervals. */
    static final int DRAWS = 2000;

    /** Where nothing was agreed to, questions are judged at this coverage. */
    private static final double AIMED_COVERAGE = 0.4;

    private final RunInfo run;
    private final Items items;
    private final DecisionRule rule;

    Analysis(RunInfo run, Items items) {
        this.run = run;
        this.items = run.stopEarly() ? items.prefix(run.primary(), run.repeats()) : items;
        this.rule = DecisionRule.of(run.margin(), run.seed());
    }

    Comparison comparison() {
        List<PairedItem> paired = items.paired(run.primary());
        if (paired.isEmpty()) {
            throw new IllegalArgumentException(nothingToCompare());
        }
        Primary primary = primary(paired);
        Missing missing = missing();
        List<Agreement> agreements = agreements();
        List<ArmFigures> arms =
                run.arms().stream().filter(this::finished).map(this::arm).toList();
        return new Comparison(
                run,
                items.all().size(),
                Headline.of(primary, missing, arms, run.shares()),
                primary,
                missing,
                arms,
                ContrastFigures.together(others(), rule),
                flips(paired),
                items.families().stream().map(this::family).toList(),
                agreements,
                questions(agreements),
                calibration(),
                endToEnd(),
                EqualTokensFigures.of(items, run, Usage::totalTokens),
                EqualTokensFigures.of(items, run, Usage::outputTokens));
    }

    private String nothingToCompare() {
        String first = run.primary().arm();
        String second = run.primary().against();
        boolean answered =
                Stream.of(first, second).allMatch(arm -> items.trials(arm).anyMatch(t -> !t.absent()));
        Optional<Opinions> judged = Opinions.of(
                Stream.concat(items.trials(first), items.trials(second)).toList());
        return judged.filter(o -> answered && o.notScored() > 0)
                .map(o -> "run: no row could be scored for both " + first + " and " + second
                        + ", so there is nothing to compare; the judge: " + o.words()
                        + ". A larger one, --critic-model, takes a new run; --borrow gives it the answers of this one")
                .orElse("run: no row has a reply of both " + first + " and " + second
                        + ", so there is nothing to compare; let the run go on with --resume, and with --arms if one of them"
                        + " is not in it");
    }

    private boolean finished(String arm) {
        return items.trials(arm).findAny().isPresent();
    }

    private Primary primary(List<PairedItem> paired) {
        boolean sequential = run.stopEarly();
        return new Primary(
                run.primary(),
                sequential ? rule.decideSequentially(paired) : rule.decide(paired),
                sequential
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(SignFlip.of(paired, run.seed()).p(0)),
                Bca.of(counts -> mean(paired, counts), Resamples.of(paired, DRAWS, run.seed()), LEVEL),
                run.repeats() == 1 ? Optional.of(McNemar.of(paired)) : Optional.empty(),
                Planner.at(LEVEL).leastDetectable(paired.size(), Spread.of(paired)));
    }

    private static double mean(List<PairedItem> paired, int[] counts) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * paired.get(i).difference();
            size += counts[i];
        }
        return sum / size;
    }

    private Missing missing() {
        List<Trial> both = Stream.of(run.primary().arm(), run.primary().against())
                .flatMap(items::trials)
                .toList();
        return new Missing(
                count(both, Trial::absent),
                count(both, t -> t.unscored().isPresent()),
                both.size(),
                rule.decide(items.paired(run.primary(), false)),
                rule.decide(items.paired(run.primary(), true)));
    }

    private ArmFigures arm(String arm) {
        List<Trial> trials = items.trials(arm).toList();
        Map<String, Usage> byPhase = new TreeMap<>();
        trials.forEach(t -> t.usage().forEach((phase, usage) -> byPhase.merge(phase, usage, Usage::plus)));
        List<PairedItem> scored = items.all().stream()
                .flatMap(i -> i.paired(i.right(arm), OptionalDouble.of(0)).stream())
                .toList();
        double accuracy =
                scored.stream().mapToDouble(PairedItem::first).average().orElse(0);
        Optional<Interval> interval = scored.isEmpty()
                ? Optional.empty()
                : Bca.of(counts -> mean(scored, counts), Resamples.of(scored, DRAWS, run.seed()), LEVEL);
        return new ArmFigures(
                arm,
                scored.size(),
                trials.size(),
                accuracy,
                interval,
                count(trials, Trial::unreadable),
                extracted(arm, trials),
                count(trials, Trial::absent),
                ArmFigures.sum(trials),
                byPhase,
                trials.stream().map(Trial::took).reduce(Duration.ZERO, Duration::plus),
                Opinions.of(trials));
    }

    private OptionalDouble extracted(String arm, List<Trial> trials) {
        return trials.stream().allMatch(t -> t.extracted().isEmpty())
                ? OptionalDouble.empty()
                : items.all().stream()
                        .map(item -> item.of(arm).stream().filter(Trial::scored).toList())
                        .filter(scored -> !scored.isEmpty())
                        .mapToDouble(scored -> (double) count(scored, Trial::rightIfExtracted) / scored.size())
                        .average();
    }

    /** The first arm against each of the others, and the yoked arm against what it controls. */
    private Map<String, List<PairedItem>> others() {
        List<Contrast> contrasts = new ArrayList<>();
        run.arms().stream()
                .filter(a -> !a.equals(run.primary().arm())
                        && !a.equals(run.primary().against()))
                .map(a -> new Contrast(run.primary().arm(), a))
                .forEach(contrasts::add);
        contrasts.add(new Contrast("scaffolded-without-quotes", "sham"));
        Map<String, List<PairedItem>> paired = new LinkedHashMap<>();
        for (Contrast contrast : contrasts) {
            List<PairedItem> both = items.paired(contrast);
            if (!both.isEmpty()) {
                paired.put(contrast.toString(), both);
            }
        }
        return paired;
    }

    private static Map<Flip, Integer> flips(List<PairedItem> paired) {
        Map<Flip, Integer> flips = new EnumMap<>(Flip.class);
        for (Flip kind : Flip.values()) {
            flips.put(kind, 0);
        }
        paired.forEach(p -> flips.merge(Flip.of(p.first(), p.second()), 1, Integer::sum));
        return flips;
    }

    private FamilyFigures family(String family) {
        List<Trial> first = present(run.primary().arm(), family);
        List<Trial> agreed = first.stream().filter(Trial::agreed).toList();
        return new FamilyFigures(
                family,
                first.size(),
                count(first, Trial::right),
                present(run.primary().against(), family).stream()
                        .mapToInt(t -> t.right() ? 1 : 0)
                        .average(),
                agreed.size(),
                count(agreed, Trial::right));
    }

    private List<Trial> present(String arm, String family) {
        return items.trials(arm)
                .filter(t -> t.family().equals(family) && t.scored())
                .toList();
    }

    private List<Agreement> agreements() {
        return Stream.concat(
                        Stream.of(run.primary().arm()),
                        run.arms().stream().filter(a -> !a.equals(run.primary().arm())))
                .flatMap(a -> AgreementFigures.of(items, a, DRAWS, run.seed()).stream())
                .toList();
    }

    /** In the order of the script, at the share that the first arm agreed to, or else at that which the lab aims at. */
    private List<QuestionWorth> questions(List<Agreement> agreements) {
        double coverage = agreements.stream()
                .filter(a -> a.arm().equals(run.primary().arm()) && a.agreed() > 0)
                .findFirst()
                .map(a -> a.figures().coverage().value())
                .orElse(AIMED_COVERAGE);
        List<QuestionAnswers> drafts = QuestionRows.of(items, run.primary().arm());
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<String> order = QuestionRows.order(items, run.primary().arm());
        return QuestionAnalysis.of(drafts, coverage, DRAWS, run.seed()).stream()
                .sorted(Comparator.comparingInt(w -> order.indexOf(w.question())))
                .toList();
    }

    /** Every score of the other arms' own answers, beside the first arm's agreements. */
    private List<EndToEnd> endToEnd() {
        String gate = run.primary().arm();
        return run.arms().stream()
                .filter(a -> !a.equals(gate))
                .flatMap(a -> items.trials(a)
                        .flatMap(t -> t.scores().keySet().stream())
                        .distinct()
                        .sorted()
                        .flatMap(rival -> EndToEndFigures.of(items, gate, a, rival, DRAWS, run.seed()).stream()))
                .toList();
    }

    private Map<String, Calibration> calibration() {
        Map<String, List<Forecast>> forecasts = new TreeMap<>();
        items.trials(run.primary().arm()).filter(Trial::scored).forEach(t -> t.scores()
                .forEach((name, score) ->
                        forecasts.computeIfAbsent(name, n -> new ArrayList<>()).add(new Forecast(score, t.right()))));
        Map<String, Calibration> figures = new TreeMap<>();
        forecasts.forEach((name, all) -> figures.put(name, Calibration.of(all)));
        return figures;
    }

    private static int count(List<Trial> trials, Predicate<Trial> which) {
        return (int) trials.stream().filter(which).count();
    }
}
