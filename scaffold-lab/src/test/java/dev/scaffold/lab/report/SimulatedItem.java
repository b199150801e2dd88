package dev.scaffold.lab.report;

import dev.scaffold.Outcome;
import dev.scaffold.Usage;
import dev.scaffold.lab.runs.AttemptScore;
import dev.scaffold.lab.runs.Judged;
import dev.scaffold.lab.runs.QuestionScore;
import dev.scaffold.lab.runs.Rival;
import dev.scaffold.lab.runs.Sample;
import dev.scaffold.lab.runs.Trace;
import dev.scaffold.lab.runs.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

/** One made-up row: some are easy, some are not. */
record SimulatedItem(int number, String id, String family, double ease, SimulatedRun.Plan plan) {
    private static final Map<String, Double> GAINS = Map.of(
            "plain",
            0.0,
            "cot",
            0.05,
            "plan-only",
            0.04,
            "self-consistency",
            0.09,
            "formula",
            0.1,
            "sham",
            0.04,
            "scaffolded-without-quotes",
            0.09,
            "cqot-2024",
            0.03);
    private static final List<String> QUESTIONS =
            List.of("draft-complete", "claim-answers-question", "answer-correct", "sums-recompute", "grounds-quoted");

    record Made(Trial trial, Trace trace) {}

    static SimulatedItem of(int number, SimulatedRun.Plan plan, Random random) {
        String family = number % 3 == 2 ? "warrant_selection" : "math_word_problem";
        double ease = 0.15 + 0.7 * random.nextDouble();
        return new SimulatedItem(number, "simulated-%04d".formatted(number) + plan.spice(), family, ease, plan);
    }

    Made make(String arm, int repeat, Random random) {
        double chance = Math.min(0.98, ease + GAINS.getOrDefault(arm, plan.gain()));
        boolean absent = random.nextDouble() < plan.absent();
        boolean right = random.nextDouble() < chance;
        boolean unreadable = !right && random.nextDouble() < 0.06;
        String trace = number + "/" + arm + "/" + repeat;
        boolean judges = arm.equals("scaffolded") || arm.startsWith("scaffolded-") || arm.equals("sham");
        List<AttemptScore> attempts = judges && !absent ? attempts(right, random) : List.of();
        List<QuestionScore> questions =
                attempts.isEmpty() ? List.of() : questions(attempts.get(0).right(), random);
        Optional<Judged> judged =
                attempts.isEmpty() ? Optional.empty() : Optional.of(judged(attempts, questions, random));
        Optional<String> answer = absent || unreadable ? Optional.empty() : Optional.of(answer(right) + plan.spice());
        int calls = attempts.isEmpty() ? 1 : 2 * attempts.size();
        Trial trial = new Trial(
                id,
                family,
                family.startsWith("warrant") ? "topic-" + number / 6 : id,
                arm + plan.spice(),
                repeat,
                answer,
                right && !absent,
                absent,
                judged,
                arm.equals("self-consistency") ? pool(random) : List.of(),
                absent ? Map.of() : scores(right, random),
                usage(calls, random),
                Duration.ofMillis(900L * calls + random.nextInt(700)),
                trace);
        return new Made(trial, trace(trace, trial, attempts, questions));
    }

    private String answer(boolean right) {
        return Integer.toString(right ? 40 + number : 41 + number);
    }

    private List<Sample> pool(Random random) {
        List<Sample> pool = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean right = random.nextDouble() < ease + 0.05;
            pool.add(new Sample(Optional.of(answer(right)), right, Usage.of(160, 180 + random.nextInt(60))));
        }
        return pool;
    }

    private static Map<String, Double> scores(boolean right, Random random) {
        Map<String, Double> scores = new TreeMap<>();
        scores.put(Rival.P_TRUE, score(right, 0.8, random));
        scores.put(Rival.MAJORITY_SHARE, Math.round(8 * score(right, 0.7, random)) / 8.0);
        scores.put(Rival.STATED_CONFIDENCE, 0.5 + 0.5 * score(right, 0.15, random));
        scores.put(Rival.SPAN_CONFIDENCE, score(right, 0.3, random));
        return scores;
    }

    private static double score(boolean right, double told, Random random) {
        double z = 0.4 + (right ? told : -told) + 1.1 * random.nextGaussian();
        return 1 / (1 + Math.exp(-z));
    }

    private static Map<String, Usage> usage(int calls, Random random) {
        Map<String, Usage> usage = new LinkedHashMap<>();
        usage.put("draft", Usage.of(160, 190 + random.nextInt(90)));
        for (int i = 1; i < calls; i++) {
            Usage more = i % 2 == 1 ? Usage.of(520, 90 + random.nextInt(60)) : Usage.of(390, 200 + random.nextInt(60));
            usage.merge(i % 2 == 1 ? "critic" : "repair", more, Usage::plus);
        }
        usage.put(Trial.RIVAL, Usage.of(240, 1));
        return usage;
    }

    private List<AttemptScore> attempts(boolean right, Random random) {
        int count = 1 + random.nextInt(3);
        List<AttemptScore> attempts = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            boolean now = n == count ? right : random.nextDouble() < ease;
            String verdict = n < count
                    ? "withheld"
                    : random.nextDouble() < (right ? 0.7 : 0.25)
                            ? "agreed"
                            : random.nextBoolean() ? "withheld" : "undecided";
            attempts.add(new AttemptScore(n, verdict, 3 + random.nextInt(6), Optional.of(answer(now)), now));
        }
        return attempts;
    }

    private static Judged judged(List<AttemptScore> attempts, List<QuestionScore> questions, Random random) {
        AttemptScore last = attempts.get(attempts.size() - 1);
        boolean agreed = last.verdict().equals("agreed");
        return new Judged(
                last.verdict(),
                agreed && random.nextDouble() < 0.6,
                last.number(),
                attempts,
                questions,
                attempts.get(0).right());
    }

    private static List<QuestionScore> questions(boolean right, Random random) {
        List<QuestionScore> scores = new ArrayList<>();
        for (String question : QUESTIONS) {
            boolean code = !question.contains("answer");
            double met =
                    switch (question) {
                        case "claim-answers-question" -> right ? 0.85 : 0.4;
                        case "answer-correct" -> right ? 0.8 : 0.5;
                        case "sums-recompute" -> right ? 0.97 : 0.75;
                        default -> 0.9;
                    };
            double draw = random.nextDouble();
            Outcome outcome = draw < met ? Outcome.MET : draw < met + 0.05 ? Outcome.UNCLEAR : Outcome.UNMET;
            scores.add(new QuestionScore(
                    question,
                    question.startsWith("grounds") ? Optional.of("grounds-1") : Optional.empty(),
                    outcome,
                    code ? OptionalDouble.empty() : OptionalDouble.of(score(right, met - 0.2, random)),
                    code ? 0 : 2,
                    code,
                    code ? "code:" + question : "critic"));
        }
        return scores;
    }

    private Trace trace(String trace, Trial trial, List<AttemptScore> attempts, List<QuestionScore> questions) {
        String spice = plan.spice();
        List<Trace.Draft> drafts = attempts.stream()
                .map(a -> new Trace.Draft(
                        a.number(),
                        draft(a.right()),
                        a.verdict(),
                        List.of("answer-correct"),
                        argument(a.right()),
                        questions.stream().map(q -> finding(q, spice)).toList()))
                .toList();
        String question =
                "A shop sells " + number + " pens and 40 pencils. How many things does it sell? (simulated)" + spice;
        return new Trace(
                trace,
                question,
                answer(true),
                trial.absent() ? "" : draft(trial.right()),
                drafts,
                List.of(new Trace.Call("draft", 1, question, draft(trial.right()), trial.absent(), 160, 201)));
    }

    private String draft(boolean right) {
        return "The shop sells " + number + " pens and 40 pencils.\nTogether that makes " + answer(right) + " things."
                + plan.spice() + "\nAnswer: " + answer(right);
    }

    private List<Trace.Part> argument(boolean right) {
        String spice = plan.spice();
        String draft = draft(right);
        int claim = draft.lastIndexOf("Answer");
        String grounds = "The shop sells " + number + " pens and 40 pencils.";
        return List.of(
                new Trace.Part("claim", "claim-1", answer(right) + spice, "quoted", "draft", claim, draft.length()),
                new Trace.Part("grounds", "grounds-1", grounds + spice, "quoted", "draft", 0, grounds.length()),
                new Trace.Part("grounds", "grounds-2", "things are pens or pencils" + spice, "missing", "", 0, 0),
                new Trace.Part(
                        "warrant", "warrant-1", "the whole is the sum of its parts" + spice, "implicit", "", 0, 0),
                new Trace.Part("backing", "backing-1", "addition" + spice, "implicit", "", 0, 0),
                new Trace.Part("qualifier", "qualifier-1", "certainly" + spice, "implicit", "", 0, 0),
                new Trace.Part(
                        "rebuttal", "rebuttal-1", "some pens are sold as pencils" + spice, "implicit", "", 0, 0));
    }

    private static Trace.Finding finding(QuestionScore score, String spice) {
        return new Trace.Finding(
                score.question() + spice,
                score.part(),
                score.outcome(),
                score.by(),
                score.byCode() ? "recomputed" : "opinion",
                "",
                score.outcome() == Outcome.MET ? "" : "it does not say why" + spice,
                score.probability());
    }
}
