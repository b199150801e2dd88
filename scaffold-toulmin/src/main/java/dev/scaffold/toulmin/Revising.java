package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Revision;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.arithmetic.Likeness;
import dev.scaffold.toulmin.dialogue.Position;
import dev.scaffold.toulmin.dialogue.Positions;
import dev.scaffold.toulmin.dialogue.RevisionRule;
import dev.scaffold.toulmin.dialogue.RevisionStep;
import dev.scaffold.toulmin.dialogue.Sign;
import dev.scaffold.toulmin.dialogue.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles one dispute. Insistence only reopens the question, reasons are weighed against reasons, and what cannot be told changes
 * nothing: the position that was held stays.
 */
final class Revising {
    private final Plan plan;
    private final RevisionRule rule;
    private final Setting setting;
    private final Dispute dispute;
    private final Obstacles obstacles;
    private final Generating generating;
    private final Devices devices = new Devices();
    private final List<Attempt> attempts = new ArrayList<>();

    Revising(Plan plan, RevisionRule rule, Setting setting, Dispute dispute, Obstacles obstacles) {
        this.plan = plan.withExtras(plan.extras().withoutAssertion());
        this.rule = rule;
        this.setting = setting;
        this.dispute = dispute;
        this.obstacles = obstacles;
        this.generating = new Generating(Road.of(this.plan));
    }

    /** Where the gate only observes, the reply goes out as it is: it is drafted first. */
    Deliberation deliberate(Request asked) {
        Optional<Reply> own = plan.extras().observation().map(share -> new Engine(generating.road(), setting)
                .unjudged(asked)
                .reply());
        boolean bare = rule.takes(RevisionStep.NEWS) && dispute.news().nothing();
        boolean menu = dispute.held().isLetter()
                && dispute.against().filter(Position::isLetter).isPresent();
        Weighing weighing = rule.weighing(!bare, menu);
        boolean reopens = !bare || rule.takes(RevisionStep.BLIND);
        Reopening reopening = new Reopening(plan, setting, obstacles, dispute);
        Fresh fresh = reopens && weighing.looksAt(Sign.FRESH)
                ? reopening.answered(rule.blind())
                : new Fresh(List.of(), rule.blind());
        boolean majority = fresh.majority(Fresh.Side.AGAINST)
                || !weighing.looksAt(Sign.FRESH)
                || !rule.takes(RevisionStep.MAJORITY);
        Ruling ruling = bare && !(reopens && majority)
                ? insisted(weighing, fresh, reopening.against())
                : contested(bare, weighing, fresh, reopening.against());
        return finished(asked, ruling, own);
    }

    /**
     * What it came to.
     *
     * @param outcome held, revised or open
     * @param chosen the argument that it rests on
     * @param against the challenger, if there is one
     * @param signs what was looked at
     * @param weighing how it was put together
     * @param reason why
     */
    private record Ruling(
            Revision.Outcome outcome,
            Reply chosen,
            Optional<Attempt> judged,
            Optional<Position> against,
            Map<Sign, Double> signs,
            Weighing weighing,
            String reason) {}

    /** Nothing new, and the question did not come to the other answer. */
    private Ruling insisted(Weighing weighing, Fresh fresh, Optional<Position> against) {
        boolean supported = fresh.majority(Fresh.Side.HELD);
        Reply working = fresh.of(Fresh.Side.HELD)
                .or(() -> fresh.answers().stream().findFirst())
                .map(Fresh.Answer::reply)
                .orElseGet(() -> Reply.of(dispute.earlier()));
        Map<Sign, Double> signs =
                fresh.logOdds().map(l -> Map.of(Sign.FRESH, l)).orElse(Map.of());
        return new Ruling(
                supported ? Revision.Outcome.HELD : Revision.Outcome.UNDECIDED,
                working,
                Optional.empty(),
                against,
                signs,
                weighing,
                supported ? RevisionWords.worked(fresh) : RevisionWords.unworked(fresh));
    }

    private Ruling contested(boolean bare, Weighing weighing, Fresh fresh, Optional<Position> against) {
        if (against.isEmpty()) {
            return insisted(weighing, fresh, against);
        }
        Sides sides = sides(bare, weighing, fresh, against.get());
        WordChoice asking = new WordChoice(setting, plan, dispute.question(), obstacles);
        Map<Sign, Double> signs = new Contest(rule, dispute.question(), asking).signs(weighing, sides);
        double lead = 2 * weighing.preference(signs) - 1;
        boolean ahead = lead > 0 && lead >= rule.lead();
        boolean behind = lead < 0 && -lead >= rule.lead();
        Sides.Side challenger = ahead ? examined(sides.against()) : sides.against();
        Optional<Finding> wrong = rule.takes(RevisionStep.CODE_CHECKS)
                ? challenger.judged().flatMap(Contest::wrongSum)
                : Optional.empty();
        boolean passes = challenger
                .judged()
                .filter(a -> rule.takes(RevisionStep.QUESTIONS))
                .map(a -> a.verdict().isAgreed())
                .orElse(true);
        Revision.Outcome outcome = ahead && passes && wrong.isEmpty()
                ? Revision.Outcome.REVISED
                : behind ? Revision.Outcome.HELD : Revision.Outcome.UNDECIDED;
        Sides.Side winner = outcome == Revision.Outcome.REVISED ? challenger : sides.held();
        return new Ruling(
                outcome,
                winner.argument(),
                winner.judged(),
                against,
                signs,
                weighing,
                RevisionWords.weighed(outcome, bare, fresh, ahead, passes, wrong));
    }

    /** Who is ahead has to pass the questions of the script. */
    private Sides.Side examined(Sides.Side challenger) {
        boolean judges = rule.takes(RevisionStep.QUESTIONS) || rule.takes(RevisionStep.CODE_CHECKS);
        return judges && challenger.judged().isEmpty()
                ? challenger.withJudged(judged(challenger.argument()))
                : challenger;
    }

    /** What speaks for each side; judged by the questions of the script where that is compared. */
    private Sides sides(boolean bare, Weighing weighing, Fresh fresh, Position against) {
        boolean compares = weighing.looksAt(Sign.QUESTIONS);
        Fresh all = fresh;
        Sides.Side held = side(fresh, Fresh.Side.HELD, dispute.held(), dispute.earlier(), bare);
        if (!bare && !held.working() && (compares || weighing.looksAt(Sign.STEPS))) {
            Fresh.Answer argued = argued(dispute.held(), against);
            held = argued.side() == Fresh.Side.HELD
                    ? new Sides.Side(dispute.held(), argued.reply(), true, Optional.empty())
                    : held;
            all = argued.side() == Fresh.Side.AGAINST ? fresh.plus(argued) : fresh;
        }
        Sides.Side challenger = bare
                ? side(fresh, Fresh.Side.AGAINST, against, against.text(), true)
                : new Sides.Side(against, Reply.of(dispute.turn()), true, Optional.empty());
        return new Sides(
                compares ? held.withJudged(judged(held.argument())) : held,
                compares ? challenger.withJudged(judged(challenger.argument())) : challenger,
                all);
    }

    /** Its own words if they give reasons, else a fresh working that comes to the same, else the position alone. */
    private Sides.Side side(Fresh fresh, Fresh.Side side, Position position, String own, boolean bare) {
        Optional<Reply> working = Positions.bare(own)
                ? fresh.of(side).map(Fresh.Answer::reply).filter(r -> !Positions.bare(r.text()))
                : Optional.of(Reply.of(own));
        String line = Disputing.positions(plan).line(dispute.earlier(), position);
        return new Sides.Side(
                position, working.orElseGet(() -> Reply.of(line)), working.isPresent() && !bare, Optional.empty());
    }

    /** An argument that is asked for; which side it supports shows in what it comes to. */
    private Fresh.Answer argued(Position held, Position against) {
        Request request = Drafting.instructed(
                dispute.question(),
                DialoguePrompts.ARGUE + held.shownIn(dispute.question().question()));
        Request capped =
                request.withSampling(request.sampling().withMaxOutputTokens(CriticCap.outputTokens(Device.REDERIVE)));
        Calls.Outcome outcome = setting.calls().call(attempts.size() + 1, Phase.FRESH, setting.answering(), capped);
        if (outcome instanceof Calls.Outcome.OverBudget over) {
            obstacles.overBudget(over.note());
        }
        Reply reply = outcome instanceof Calls.Outcome.Answered answered ? answered.reply() : Reply.of("");
        Optional<Position> position =
                reply.ending().complete() ? Disputing.positions(plan).in(reply.text()) : Optional.empty();
        Fresh.Side side = position.map(p -> p.likeness(held) == Likeness.SAME
                        ? Fresh.Side.HELD
                        : p.likeness(against) == Likeness.SAME ? Fresh.Side.AGAINST : Fresh.Side.NEITHER)
                .orElse(Fresh.Side.NEITHER);
        return new Fresh.Answer(reply, position, side);
    }

    /** The questions of the script, asked of an argument alone. */
    private Attempt judged(Reply argument) {
        Drafted drafted = new Drafted(dispute.question(), attempts.size() + 1, argument, Map.of());
        Places places = Places.given(dispute.question()).withDraft(argument.text());
        Attempt attempt = new Judging(generating, devices, setting, drafted, places, obstacles).judge();
        attempts.add(attempt);
        return attempt;
    }

    private Deliberation finished(Request asked, Ruling ruling, Optional<Reply> own) {
        Revision revision = revision(ruling);
        Attempt chosen = chosen(ruling, revision);
        setting.calls()
                .record(new Event.Judged(
                        chosen.number(), chosen.findings().on(Plan.POSITION).get(0)));
        setting.calls().record(new Event.Decided(chosen.number(), chosen.verdict()));
        setting.calls().record(new Event.Revised(chosen.number(), revision));
        String line = Disputing.positions(plan).line(dispute.earlier(), new Position(revision.answer()));
        String text = RevisionWords.reply(revision, ruling.chosen(), line, rule.otherwise(), chosen.verdict());
        return new Deliberation(
                plan.name(),
                asked,
                attempts,
                chosen.number() - 1,
                chosen.verdict(),
                own.orElseGet(() -> ruling.chosen().withText(text).withEnding(Reply.Ending.COMPLETE))
                        .withUsage(setting.calls().transcript().usage()),
                setting.calls().transcript(),
                setting.calls().took(),
                own.isPresent());
    }

    private Revision revision(Ruling ruling) {
        java.util.SortedMap<String, Double> signs = new java.util.TreeMap<>();
        ruling.signs().forEach((sign, logOdds) -> signs.put(sign.word(), logOdds));
        boolean revised = ruling.outcome() == Revision.Outcome.REVISED;
        return new Revision(
                ruling.outcome(),
                dispute.held().text(),
                ruling.against().map(Position::text).orElse(""),
                (revised ? ruling.against().orElseThrow() : dispute.held()).text(),
                dispute.news().grounds(),
                signs,
                signs.isEmpty()
                        ? java.util.OptionalDouble.empty()
                        : java.util.OptionalDouble.of(ruling.weighing().preference(ruling.signs())),
                ruling.reason());
    }

    /** The attempt that it rests on, with the finding that the position is supported, and the verdict on both. */
    private Attempt chosen(Ruling ruling, Revision revision) {
        Attempt judged = ruling.judged()
                .orElseGet(() -> new Attempt(
                        attempts.size() + 1,
                        ruling.chosen(),
                        new Findings(Argument.EMPTY, List.of()),
                        new Verdict.Agreed(List.of(), false)));
        boolean settled = revision.outcome() != Revision.Outcome.UNDECIDED
                && obstacles.note().isEmpty();
        Finding supported = Finding.of(
                Plan.POSITION,
                settled ? Outcome.MET : Outcome.UNCLEAR,
                "code:revision",
                settled ? Basis.OPINION : Basis.NOTHING,
                revision.reason());
        Attempt chosen = new Attempt(
                judged.number(),
                judged.draft(),
                judged.findings().plus(List.of(supported)),
                verdict(judged.verdict(), settled, revision));
        if (ruling.judged().isPresent()) {
            attempts.set(judged.number() - 1, chosen);
        } else {
            attempts.add(chosen);
        }
        return chosen;
    }

    private Verdict verdict(Verdict judged, boolean settled, Revision revision) {
        if (!settled || !(judged instanceof Verdict.Agreed agreed)) {
            String note = obstacles.note().isEmpty() ? revision.reason() : obstacles.note();
            List<String> open = new ArrayList<>(settled ? List.of() : List.of(Plan.POSITION));
            open.addAll(judged.fold(a -> List.<String>of(), Verdict.Withheld::because, Verdict.Undecided::open));
            return new Verdict.Undecided(open, note);
        }
        List<String> restsOn = new ArrayList<>(agreed.restsOn());
        restsOn.add(Plan.POSITION);
        return new Verdict.Agreed(restsOn, agreed.anchored());
    }
}
