package dev.scaffold.test;

import dev.scaffold.Attempt;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Outcome;
import dev.scaffold.Phase;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The rules that every deliberation keeps, whatever the scaffold, the model and the faults on the way. */
public final class DeliberationInvariants {
    private final Deliberation deliberation;
    private final List<String> broken = new ArrayList<>();

    private DeliberationInvariants(Deliberation deliberation) {
        this.deliberation = deliberation;
    }

    /**
     * Checks all of them.
     *
     * <ul>
     *   <li>attempts are numbered from 1, and the best is one of them, unless the reply passed through;
     *   <li>agreed is only what the best attempt agreed and the gate read last;
     *   <li>what an agreed verdict rests on is Met, what a withheld one is withheld by is not;
     *   <li>a question has at most one finding a part;
     *   <li>every call that began ended once, with a reply or as broken;
     *   <li>the reply's usage is the sum over all calls, broken ones included, and so is the sum by phase.
     * </ul>
     *
     * @throws AssertionError naming every rule that is broken
     */
    public static void hold(Deliberation deliberation) {
        DeliberationInvariants all = new DeliberationInvariants(deliberation);
        all.attempts();
        all.agreement();
        all.findings();
        all.calls();
        all.usage();
        if (!all.broken.isEmpty()) {
            throw new AssertionError(
                    "broken rules:\n- " + String.join("\n- ", all.broken) + DeliberationText.of(deliberation));
        }
    }

    private void attempts() {
        List<Integer> numbers =
                deliberation.attempts().stream().map(Attempt::number).toList();
        require(
                numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList()),
                "attempts must be numbered from 1, got " + numbers);
        boolean inside = deliberation.best() >= 0
                && deliberation.best() < deliberation.attempts().size();
        require(
                inside || deliberation.passedThrough(),
                "best must be one of " + numbers.size() + " attempts, got index " + deliberation.best());
    }

    private void agreement() {
        if (!deliberation.agreed()) {
            return;
        }
        require(
                best().stream().allMatch(a -> a.verdict().equals(deliberation.verdict())),
                "agreed, but the best attempt is not");
        List<Verdict> read = new ArrayList<>();
        deliberation.transcript().events().forEach(e -> {
            if (e instanceof Event.Decided decided) {
                read.add(decided.verdict());
            }
        });
        require(
                !read.isEmpty() && read.get(read.size() - 1).equals(deliberation.verdict()),
                "agreed, but that is not what the gate read last: " + read);
    }

    /** One or none. */
    private List<Attempt> best() {
        int best = deliberation.best();
        return best >= 0 && best < deliberation.attempts().size()
                ? List.of(deliberation.attempts().get(best))
                : List.of();
    }

    private void findings() {
        for (Attempt attempt : deliberation.attempts()) {
            Findings findings = attempt.findings();
            List<String> counted = attempt.verdict().fold(Verdict.Agreed::restsOn, w -> List.of(), u -> List.of());
            for (String question : counted) {
                require(
                        findings.of(question) == Outcome.MET,
                        "attempt " + attempt.number() + " rests on " + question + ", which is not Met");
            }
            List<String> against = attempt.verdict().fold(a -> List.of(), Verdict.Withheld::because, u -> List.of());
            for (String question : against) {
                require(
                        findings.of(question) != Outcome.MET,
                        "attempt " + attempt.number() + " is withheld by " + question + ", which is Met");
            }
            single(attempt);
        }
    }

    private void single(Attempt attempt) {
        Set<List<String>> seen = new HashSet<>();
        for (Finding finding : attempt.findings().all()) {
            require(
                    seen.add(List.of(finding.question(), finding.part().orElse(""))),
                    "attempt " + attempt.number() + " has two findings on " + finding.question() + ", "
                            + finding.part().orElse("the whole"));
        }
    }

    private record Call(int attempt, Phase phase) {}

    private void calls() {
        Map<Call, Integer> open = new HashMap<>();
        for (Event event : deliberation.transcript().events()) {
            if (event instanceof Event.Calling calling) {
                open.merge(new Call(calling.attempt(), calling.phase()), 1, Integer::sum);
            } else if (event instanceof Event.Replied replied) {
                end(open, new Call(replied.attempt(), replied.phase()));
            } else if (event instanceof Event.Failed failed) {
                end(open, new Call(failed.attempt(), failed.phase()));
            }
        }
        open.forEach((call, count) -> require(count <= 0, "a call began and did not end: " + call));
    }

    private void end(Map<Call, Integer> open, Call call) {
        require(open.merge(call, -1, Integer::sum) >= 0, "a call ended twice, or did not begin: " + call);
    }

    private void usage() {
        Usage sum = Usage.NONE;
        for (Event event : deliberation.transcript().events()) {
            if (event instanceof Event.Replied replied) {
                sum = sum.plus(replied.reply().usage());
            } else if (event instanceof Event.Failed failed) {
                sum = sum.plus(failed.usage());
            }
        }
        Usage byPhase =
                deliberation.transcript().usageByPhase().values().stream().reduce(Usage.NONE, Usage::plus);
        require(byPhase.equals(sum), "usage by phase sums to " + byPhase + ", all calls to " + sum);
        require(
                deliberation.reply().usage().equals(sum),
                "the reply's usage is " + deliberation.reply().usage() + ", all calls cost " + sum);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
