package dev.scaffold.test;

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
import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.time.Duration;
import java.util.List;

/** Deliberations to try assertions on. */
final class Deliberations {
    static final Request REQUEST = Request.of("Ann has 3 apples and buys 4. How many has she?");
    static final Reply DRAFT = Replies.text("3 + 4 = 7. Answer: 7");
    static final Finding SUMS =
            Finding.of("sums-recompute", Outcome.MET, "code:arithmetic", Basis.RECOMPUTATION, "3 + 4 = 7");
    static final Finding SURE = Finding.of("sure", Outcome.UNCLEAR, "critic", Basis.NOTHING, "said nothing");
    static final Verdict AGREED = new Verdict.Agreed(List.of("sums-recompute"), true);

    private Deliberations() {}

    /** One draft, one finding met and one unclear, one sound and one broken call, this verdict. */
    static Deliberation with(Verdict verdict) {
        Findings findings = new Findings(Argument.EMPTY, List.of(SUMS, SURE));
        return of(verdict, List.of(new Attempt(1, DRAFT, findings, verdict)), events(verdict), false);
    }

    static List<Event> events(Verdict verdict) {
        return List.of(
                new Event.Calling(1, Phase.DRAFT, REQUEST),
                new Event.Replied(1, Phase.DRAFT, DRAFT),
                new Event.Calling(1, Phase.CRITIC, REQUEST),
                new Event.Failed(1, Phase.CRITIC, Usage.unknown(), "time-out"),
                new Event.Judged(1, SUMS),
                new Event.Decided(1, verdict));
    }

    static Deliberation of(Verdict verdict, List<Attempt> attempts, List<Event> events, boolean passedThrough) {
        Transcript transcript = new Transcript("prompts", events);
        return new Deliberation(
                "careful-math",
                REQUEST,
                attempts,
                0,
                verdict,
                DRAFT.withUsage(transcript.usage()),
                transcript,
                Duration.ZERO,
                passedThrough);
    }

    static Deliberation passedThrough() {
        return of(
                new Verdict.Undecided(List.of(), "tools"),
                List.of(),
                List.of(
                        new Event.Calling(1, Phase.DRAFT, REQUEST),
                        new Event.Replied(1, Phase.DRAFT, DRAFT.withEnding(Reply.Ending.TOOL_CALLS))),
                true);
    }
}
