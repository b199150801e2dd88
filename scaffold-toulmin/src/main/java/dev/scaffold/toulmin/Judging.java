package dev.scaffold.toulmin;

import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.CancelledException;
import dev.scaffold.Check;
import dev.scaffold.CriticalQuestion;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Inquiry;
import dev.scaffold.Judge;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Reply;
import dev.scaffold.Target;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.checks.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one draft: code checks on the whole of it, extraction and the critic, code checks on its parts, the gate. */
final class Judging {
    private final Generating generating;
    private final Devices devices;
    private final Setting setting;
    private final Drafted drafted;
    private final Places places;
    private final Obstacles obstacles;
    private final Errand errand;
    private final List<Finding> findings = new ArrayList<>();
    private Road road;

    Judging(
            Generating generating,
            Devices devices,
            Setting setting,
            Drafted drafted,
            Places places,
            Obstacles obstacles) {
        this.generating = generating;
        this.devices = devices;
        this.setting = setting;
        this.drafted = drafted;
        this.places = places;
        this.obstacles = obstacles;
        this.errand = new Errand(setting, drafted, obstacles);
        this.road = generating.road();
    }

    Attempt judge() {
        findings.add(complete());
        generating.presumed().ifPresent(p -> findings.add(p.found()));
        road.onDraft().forEach(q -> findings.add(byRule(q, Optional.empty(), Argument.EMPTY)));
        boolean settled = setting.settling() == Settling.EARLY && ruledOut(findings);
        return decided(settled ? Argument.EMPTY : heard());
    }

    /** Has models speak of the draft and turns what they say into findings. */
    private Argument heard() {
        road = generating.road(errand);
        Plan plan = road.plan();
        Countering counters = new Countering(plan, errand);
        Extraction extraction = new Extraction(plan, places);
        Argument found = extraction.byPattern();
        Hearing hearing = new Critic(road, setting, drafted, places, obstacles)
                .hear(
                        plan.extracts(Part.Kind.REBUTTAL) ? found : counters.joined(found),
                        known -> counters.joined(extraction.completed(found, known)),
                        this::settledBy);
        Argument own = extraction.completed(found, hearing.heard());
        Argument argument = counters.joined(own);
        Argument whole = counters.completed(argument);
        findings.addAll(extraction.counted(own, hearing.heard()));
        Set<String> answered = new HashSet<>();
        findings.forEach(f -> answered.add(f.question()));
        for (CriticalQuestion question : plan.questions()) {
            if (!answered.contains(question.id())) {
                List<Finding> made = question.judge() instanceof Judge.ByRole
                        ? corrected(question, counters.unsettled(question, hearing.findings(question, argument), whole))
                        : byRuleOnParts(question, own);
                findings.addAll(made.isEmpty() ? List.of(nothingToAsk(question, extraction, hearing.heard())) : made);
            }
        }
        plan.unwritten().forEach(id -> findings.add(unwritten(id)));
        return whole;
    }

    /** That an answer corrects what is not so is held against the opposite question. */
    private List<Finding> corrected(CriticalQuestion question, List<Finding> made) {
        Optional<Premise> premise = generating.premise(question.id());
        if (premise.isEmpty()) {
            return made;
        }
        Correcting correcting = new Correcting(setting, road.plan(), drafted, obstacles);
        return made.stream().map(f -> correcting.held(premise.get(), f)).toList();
    }

    private static Finding unwritten(String id) {
        return Finding.of(id, Outcome.UNCLEAR, "code:generated", Basis.NOTHING, "no such question could be had");
    }

    private Attempt decided(Argument argument) {
        findings.sort(Comparator.comparingInt(f -> road.ranks().getOrDefault(f.question(), -1)));
        Findings read = setting.yoke().findings(drafted.attempt(), new Findings(argument, findings));
        read.all().forEach(f -> setting.calls().record(new Event.Judged(drafted.attempt(), f)));
        String note = obstacles.note();
        Verdict verdict = verdict(read);
        if (!note.isEmpty() && !(verdict instanceof Verdict.Withheld)) {
            List<String> open = verdict.fold(a -> List.<String>of(), w -> List.<String>of(), u -> u.open());
            verdict = new Verdict.Undecided(open, note);
        }
        setting.calls().record(new Event.Decided(drafted.attempt(), verdict));
        return new Attempt(drafted.attempt(), drafted.reply(), read, verdict);
    }

    /** The answering model can forge what it says inside its own draft, so agreement then counts as resting on its word alone. */
    private Verdict verdict(Findings read) {
        Verdict verdict = Decision.of(road.gate(), road.order(), read);
        return road.plan().mode() == QuestionMode.INLINE && verdict instanceof Verdict.Agreed agreed
                ? new Verdict.Agreed(agreed.restsOn(), false)
                : verdict;
    }

    /** Whether what a first critic reply says, together with what code found, can no longer be agreed to. */
    private boolean settledBy(List<Finding> more) {
        return setting.settling() == Settling.EARLY
                && ruledOut(Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** Whether findings rule agreement out, whatever the argument may turn out to be. */
    private boolean ruledOut(List<Finding> known) {
        Findings soFar = new Findings(Argument.EMPTY, known);
        return Decision.ruledOut(road.granted(), road.order(), soFar);
    }

    private Finding complete() {
        boolean whole = drafted.reply().ending().complete() && !drafted.text().isBlank();
        return Finding.of(
                Plan.DRAFT_COMPLETE,
                whole ? Outcome.MET : Outcome.UNMET,
                "code:complete",
                Basis.NOTHING,
                whole ? "" : lacking());
    }

    private String lacking() {
        if (drafted.text().isBlank()) {
            return "the draft is empty";
        }
        return drafted.reply().ending() == Reply.Ending.OFF_FORMAT
                ? "the draft is not in the form that was asked for"
                : "the draft was cut short";
    }

    private List<Finding> byRuleOnParts(CriticalQuestion question, Argument argument) {
        if (question.target() instanceof Target.Each each) {
            return argument.of(each.kind()).stream()
                    .map(p -> byRule(question, Optional.of(p), argument))
                    .toList();
        }
        boolean noPart = question.target() instanceof Target.Whole whole
                && argument.of(whole.kind()).isEmpty()
                && !Devices.told(question, road.plan(), drafted.text());
        return noPart ? List.of() : List.of(byRule(question, Optional.empty(), argument));
    }

    private Finding byRule(CriticalQuestion question, Optional<Part> part, Argument argument) {
        Inquiry inquiry = new Inquiry(question, part, drafted.asked(), drafted.text(), argument);
        Optional<Device> device = Device.of(question);
        Finding finding = device.isPresent()
                ? devices.judge(device.get(), inquiry, road.plan(), setting.settling(), errand)
                : answer(check(question.judge()), inquiry);
        setting.calls().endIfCancelled();
        return finding;
    }

    private Optional<Check> check(Judge judge) {
        return judge instanceof Judge.ByTool by
                ? setting.bindings().check(by.tool())
                : Checks.named(((Judge.ByCode) judge).check());
    }

    /** What a check says; Unclear if it breaks, or says what is not for it to say. */
    private static Finding answer(Optional<Check> check, Inquiry inquiry) {
        try {
            Finding finding = check.orElseThrow(() -> new IllegalStateException("nothing is bound to it"))
                    .check(inquiry);
            boolean answers = finding != null
                    && finding.question().equals(inquiry.question().id())
                    && finding.part().equals(inquiry.part().map(Part::id))
                    && finding.outcome() != Outcome.NOT_APPLICABLE;
            return answers ? finding : inquiry.unclear("the check answered something else than it was asked");
        } catch (CancelledException nested) {
            Thread.currentThread().interrupt();
            return inquiry.unclear("cancelled");
        } catch (RuntimeException broken) {
            return inquiry.unclear("the check broke: " + broken.getMessage());
        }
    }

    /**
     * There is no part to ask of. Not applicable only if the script allows that, extraction says so under its key, and code sees
     * no candidate in the draft; otherwise Unclear.
     */
    private Finding nothingToAsk(CriticalQuestion question, Extraction extraction, Map<String, Heard> heard) {
        Part.Kind kind =
                question.target() instanceof Target.Each each ? each.kind() : ((Target.Whole) question.target()).kind();
        String doubt = doubtThatThereIsNone(kind, extraction, heard);
        return doubt.isEmpty()
                ? found(question, Outcome.NOT_APPLICABLE, "there is no " + kind.word())
                : found(question, Outcome.UNCLEAR, doubt);
    }

    private static Finding found(CriticalQuestion question, Outcome outcome, String reason) {
        return Finding.of(question.id(), outcome, "code:found", Basis.NOTHING, reason);
    }

    /** Empty if it is certain. The words that give a candidate away are English; elsewhere only a script's own pattern can look. */
    private String doubtThatThereIsNone(Part.Kind kind, Extraction extraction, Map<String, Heard> heard) {
        Optional<PartShape> shape = road.plan().shape(kind);
        if (shape.filter(s -> s.least() == 0).isEmpty()) {
            return "no " + kind.word() + " was found";
        } else if (!extraction.looked(kind, heard)) {
            return "nobody said whether there is any " + kind.word();
        } else if (Candidates.any(kind, drafted.text())) {
            return "the critic reports no " + kind.word() + ", but the draft may hold some";
        }
        boolean legible = shape.flatMap(PartShape::pattern).isPresent() || English.likely(drafted.text());
        return legible
                ? ""
                : "the critic reports no " + kind.word() + ", and the draft is hardly English, so code cannot tell";
    }
}
