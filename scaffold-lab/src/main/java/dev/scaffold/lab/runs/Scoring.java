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
import dev.scaffold.lab.arms.Asking;
import dev.scaffold.lab.arms.Given;
import dev.scaffold.lab.scoring.Mark;
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
    private final Marking marking;

    Scoring(Row row, TrialId id, Journal journal, Marking marking) {
        this.row = row;
        this.id = id;
        this.journal = journal;
        this.marking = marking;
    }

    /** A trial in which no reply could be had. */
    Trial absent() {
        return trial(
                Mark.of(Optional.empty(), false),
                true,
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A trial in which there is one, to every turn.
     *
     * @param turns in order; what the questions came to is told of the last one, agreed if all were
     * @param scores how sure others were
     * @param extracted as {@link Trial#extracted}
     */
    Trial of(List<Answered> turns, Map<String, Double> scores, Optional<Boolean> extracted) {
        Answered last = turns.get(turns.size() - 1);
        Given given = last.given();
        List<Mark> marks = turns.stream()
                .map(t -> marking.of(t.asking(), t.given().answer().text()))
                .toList();
        Mark mark = Marking.together(marks);
        Optional<Judged> judged = given.deliberation()
                .flatMap(d -> d.revision().map(Scoring::ruled).or(() -> Optional.of(d)
                        .filter(some -> !some.attempts().isEmpty())
                        .map(some -> judged(last.asking(), some, given.plan()))));
        return trial(
                mark,
                false,
                judged.map(j -> refusal(turns).map(j::withVerdict).orElse(j)),
                row.open() // there is no majority of open answers
                        ? List.of()
                        : given.pool().stream()
                                .map(r -> new Sample(read(r), row.right(r.text()), r.usage()))
                                .toList(),
                with(scores, given.deliberation().flatMap(Deliberation::revision)),
                row.open() ? Optional.of(new Opinion(Marking.points(marks), mark.unscored())) : Optional.empty(),
                extracted);
    }

    /** The verdict of the first turn before the last that was not agreed to. */
    private static Optional<String> refusal(List<Answered> turns) {
        return turns.subList(0, turns.size() - 1).stream()
                .flatMap(t -> t.given().deliberation().stream())
                .filter(d -> !d.agreed())
                .map(d -> d.verdict().word())
                .findFirst();
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
            Mark mark,
            boolean absent,
            Optional<Judged> judged,
            List<Sample> pool,
            Map<String, Double> scores,
            Optional<Opinion> opinion,
            Optional<Boolean> extracted) {
        return new Trial(
                row.id(),
                row.task(),
                row.cluster(),
                id.arm(),
                id.repeat(),
                mark.answer(),
                mark.right(),
                absent,
                judged,
                pool,
                scores,
                journal.usage(),
                journal.took(),
                id.trace(),
                opinion,
                extracted);
    }

    private Optional<String> read(Reply reply) {
        return row.scorer().read(reply.text());
    }

    private Judged judged(Asking asking, Deliberation deliberation, Optional<Plan> plan) {
        Attempt first = deliberation.attempts().get(0);
        Mark mark = marking.of(asking, first.draft().text());
        return new Judged(
                deliberation.verdict().word(),
                deliberation.verdict() instanceof Verdict.Agreed agreed && agreed.anchored(),
                deliberation.bestAttempt().number(),
                deliberation.attempts().stream()
                        .map(a -> score(asking, a, plan, a == first || a == deliberation.bestAttempt()))
                        .toList(),
                plan.filter(p -> mark.unscored().isEmpty())
                        .map(p -> first.findings().all().stream()
                                .map(f -> score(f, p))
                                .toList())
                        .orElse(List.of()),
                mark.right());
    }

    /** Of open answers no judge is asked about attempts that were neither the first nor the best: none of them was agreed to. */
    private AttemptScore score(Asking asking, Attempt attempt, Optional<Plan> plan, boolean counts) {
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
                (counts || !row.open())
                        && marking.of(asking, attempt.draft().text()).right());
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
