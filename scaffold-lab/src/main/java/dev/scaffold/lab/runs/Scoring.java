package dev.scaffold.lab.runs;

import dev.scaffold.Anchor;
import dev.scaffold.Attempt;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Deliberation;
import dev.scaffold.Finding;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Revision;
import dev.scaffold.Verdict;
import dev.scaffold.lab.Row;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.toulmin.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a trial and its trace of what an arm gave. */
final class Scoring {
    private final Row row;
    private final TrialId id;
    private final Journal journal;

    Scoring(Row row, TrialId id, Journal journal) {
        this.row = row;
        this.id = id;
        this.journal = journal;
    }

    /** A trial in which no reply could be had. */
    Trial absent() {
        return trial(Optional.empty(), true, Optional.empty(), List.of(), Map.of());
    }

    /** A trial in which there is one. */
    Trial of(Given given, Map<String, Double> scores) {
        return trial(
                read(given.answer()),
                false,
                given.deliberation()
                        .flatMap(d -> d.revision().map(Scoring::ruled).or(() -> Optional.of(d)
                                .filter(some -> !some.attempts().isEmpty())
                                .map(some -> judged(some, given.plan())))),
                given.pool().stream()
                        .map(r -> new Sample(read(r), row.right(r.text()), r.usage()))
                        .toList(),
                with(scores, given.deliberation().flatMap(Deliberation::revision)));
    }

    /** What a gate on revision looked at, beside what it came to: so that another margin can be tried on it without a call. */
    private static Map<String, Double> with(Map<String, Double> scores, Optional<Revision> revision) {
        Map<String, Double> more = new TreeMap<>(scores);
        revision.ifPresent(r -> {
            r.signs().forEach((sign, odds) -> more.put("sign-" + sign, odds));
            r.preference().ifPresent(p -> more.put("preference", p));
        });
        return more;
    }

    /** What became of a position stands for the verdict; its drafts are arguments of both sides, and no attempts at one answer. */
    private static Judged ruled(Revision revision) {
        return new Judged(revision.outcome().name().toLowerCase(Locale.ROOT), false, 0, List.of(), List.of(), false);
    }

    private Trial trial(
            Optional<String> answer,
            boolean absent,
            Optional<Judged> judged,
            List<Sample> pool,
            Map<String, Double> scores) {
        return new Trial(
                row.id(),
                row.task(),
                row.cluster(),
                id.arm(),
                id.repeat(),
                answer,
                answer.filter(a -> row.scorer().right(a, row.answer())).isPresent(),
                absent,
                judged,
                pool,
                scores,
                journal.usage(),
                journal.took(),
                id.trace());
    }

    private Optional<String> read(Reply reply) {
        return row.scorer().read(reply.text());
    }

    private Judged judged(Deliberation deliberation, Optional<Plan> plan) {
        Attempt first = deliberation.attempts().get(0);
        return new Judged(
                deliberation.verdict().word(),
                deliberation.verdict() instanceof Verdict.Agreed agreed && agreed.anchored(),
                deliberation.bestAttempt().number(),
                deliberation.attempts().stream().map(a -> score(a, plan)).toList(),
                plan.map(p -> first.findings().all().stream()
                                .map(f -> score(f, p))
                                .toList())
                        .orElse(List.of()),
                row.right(first.draft().text()));
    }

    private AttemptScore score(Attempt attempt, Optional<Plan> plan) {
        int met = plan.stream()
                .flatMap(p -> p.questions().stream())
                .filter(q -> attempt.findings().of(q.id()) == Outcome.MET)
                .mapToInt(q -> q.weight().orElse(0))
                .sum();
        return new AttemptScore(
                attempt.number(),
                attempt.verdict().word(),
                met,
                read(attempt.draft()),
                row.right(attempt.draft().text()));
    }

    private static QuestionScore score(Finding finding, Plan plan) {
        Optional<CriticalQuestion> question = plan.questions().stream()
                .filter(q -> q.id().equals(finding.question()))
                .findFirst();
        return new QuestionScore(
                finding.question(),
                finding.part(),
                finding.outcome(),
                finding.probability(),
                question.map(q -> q.weight().orElse(0)).orElse(0),
                question.map(CriticalQuestion::essential).orElse(!plan.generated(finding.question())),
                finding.judgedBy());
    }

    /** What happened, to be looked at. */
    Trace trace(String asked, Optional<Given> given) {
        return new Trace(
                id.trace(),
                asked,
                row.answer(),
                given.map(Given::shown).orElse(""),
                given.flatMap(Given::deliberation)
                        .map(d -> d.attempts().stream().map(Scoring::draft).toList())
                        .orElse(List.of()),
                journal.calls());
    }

    private static Trace.Draft draft(Attempt attempt) {
        return new Trace.Draft(
                attempt.number(),
                attempt.draft().text(),
                attempt.verdict().word(),
                attempt.verdict().fold(Verdict.Agreed::restsOn, Verdict.Withheld::because, Verdict.Undecided::open),
                attempt.argument().parts().stream().map(Scoring::part).toList(),
                attempt.findings().all().stream().map(Scoring::finding).toList());
    }

    private static Trace.Part part(Part part) {
        Optional<Anchor.Quoted> quoted = Optional.of(part.anchor())
                .filter(Anchor.Quoted.class::isInstance)
                .map(Anchor.Quoted.class::cast);
        return new Trace.Part(
                part.kind().word(),
                part.id(),
                part.text(),
                part.anchor().fold(q -> "quoted", i -> "implicit", m -> "missing"),
                quoted.map(Anchor.Quoted::source).orElse(""),
                quoted.map(Anchor.Quoted::start).orElse(0),
                quoted.map(Anchor.Quoted::end).orElse(0));
    }

    private static Trace.Finding finding(Finding finding) {
        return new Trace.Finding(
                finding.question(),
                finding.part(),
                finding.outcome(),
                finding.judgedBy(),
                finding.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.quote()
                        .map(q -> q.<String>fold(Anchor.Quoted::text, i -> "", Anchor.Missing::claimed))
                        .orElse(""),
                finding.reason(),
                finding.probability());
    }
}
