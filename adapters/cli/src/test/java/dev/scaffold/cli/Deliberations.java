package dev.scaffold.cli;

import dev.scaffold.Anchor;
import dev.scaffold.Argument;
import dev.scaffold.Attempt;
import dev.scaffold.Basis;
import dev.scaffold.Deliberation;
import dev.scaffold.Event;
import dev.scaffold.Finding;
import dev.scaffold.Findings;
import dev.scaffold.Message;
import dev.scaffold.Outcome;
import dev.scaffold.Part;
import dev.scaffold.Phase;
import dev.scaffold.Reply;
import dev.scaffold.Request;
import dev.scaffold.Transcript;
import dev.scaffold.Usage;
import dev.scaffold.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Deliberations written by hand, so that what is shown does not depend on an engine. */
public final class Deliberations {
    private static final String BOOK =
            "James bought a book at a 25% discount for $19.50. What was the price of the book before the discount?";
    private static final String BOOK_DRAFT = "He paid 75% of the price, since it was sold at a 25% discount."
            + " The price times 0.75 is 19.50, so the price was 19.50 / 0.75 = 26. Answer: 26 dollars";

    private Deliberations() {}

    /** Agreed at the first try, resting on code and on an opinion. */
    public static Deliberation agreed() {
        Findings findings = new Findings(
                bookArgument(),
                List.of(
                        Finding.of("draft-complete", Outcome.MET, "code", Basis.NOTHING, "the reply ended by itself"),
                        Finding.of("claim-found", Outcome.MET, "code", Basis.NOTHING, "1 found"),
                        Finding.of("claim-answers-question", Outcome.MET, "critic", Basis.OPINION, "")
                                .about("claim-1")
                                .withProbability(0.97),
                        Finding.of("grounds-quoted", Outcome.MET, "code:quoted", Basis.QUOTE, "found")
                                .about("grounds-1"),
                        Finding.of("grounds-quoted", Outcome.MET, "code:quoted", Basis.QUOTE, "found")
                                .about("grounds-2"),
                        Finding.of(
                                "sums-recompute",
                                Outcome.MET,
                                "code:arithmetic",
                                Basis.RECOMPUTATION,
                                "19.50 / 0.75 = 26")));
        Verdict verdict = new Verdict.Agreed(
                List.of("draft-complete", "claim-found", "claim-answers-question", "grounds-quoted", "sums-recompute"),
                true);
        Attempt attempt = new Attempt(1, Reply.of(BOOK_DRAFT).withUsage(Usage.of(120, 58)), findings, verdict);
        return deliberation(BOOK, List.of(attempt), 0, BOOK_DRAFT, List.of());
    }

    /** The first draft has a wrong sum, the second is agreed to. */
    public static Deliberation repaired() {
        String question =
                "Mia puts 5,000 dollars into an account with 2.5% interest a year. How much is it after one year?";
        String first = "5,000 × (1 + 0.025) = 5,000. Answer: 5,000 dollars";
        String second = "5,000 × (1 + 0.025) = 5,125. Answer: 5,125 dollars";
        Findings wrong = new Findings(
                Argument.EMPTY,
                List.of(Finding.of(
                        "sums-recompute",
                        Outcome.UNMET,
                        "code:arithmetic",
                        Basis.RECOMPUTATION,
                        "the draft says 5,000 × (1 + 0.025) = 5,000; it is 5,125")));
        Findings right = new Findings(
                new Argument(List.of(quoted(Part.Kind.CLAIM, 1, "5,125 dollars", "draft", second, "5,125 dollars"))),
                List.of(
                        Finding.of(
                                "sums-recompute", Outcome.MET, "code:arithmetic", Basis.RECOMPUTATION, "1 sum holds"),
                        Finding.of("claim-answers-question", Outcome.MET, "judge", Basis.OTHER_MODEL, "")
                                .withProbability(0.91)));
        return deliberation(
                question,
                List.of(
                        new Attempt(
                                1,
                                Reply.of(first).withUsage(Usage.of(90, 30)),
                                wrong,
                                new Verdict.Withheld(List.of("sums-recompute"))),
                        new Attempt(
                                2,
                                Reply.of(second).withUsage(Usage.of(160, 32)),
                                right,
                                new Verdict.Agreed(List.of("sums-recompute", "claim-answers-question"), true))),
                1,
                second,
                List.of(new Event.Calling(
                        2,
                        Phase.REPAIR,
                        Request.of(List.of(
                                Message.user(question),
                                Message.user("sums-recompute: recompute 5,000 × (1 + 0.025)"))))));
    }

    /** Not agreed to after two drafts, the first being the best; with everything an untrusted text can hold. */
    public static Deliberation withheld() {
        String question = "Is the \u001b[31mbridge\u001b[0m safe?\nPlease answer in one word.";
        String draft = "Yes.\r\u001b[2K The bridge was closed in 2019 \u202eerofeb\u202c, so it is safe.";
        Findings findings = new Findings(
                new Argument(List.of(
                        quoted(Part.Kind.CLAIM, 1, "it is safe", "draft", draft, "it is safe"),
                        Part.of(
                                Part.Kind.GROUNDS,
                                1,
                                "closed in 2019",
                                new Anchor.Missing("the bridge has been closed since 2019")),
                        Part.of(Part.Kind.WARRANT, 1, "a closed bridge cannot hurt anybody", new Anchor.Implicit()))),
                List.of(
                        Finding.of("grounds-found", Outcome.UNCLEAR, "code", Basis.NOTHING, "1 to 6 wanted, 0 found"),
                        Finding.of(
                                        "warrant-licenses",
                                        Outcome.UNMET,
                                        "critic",
                                        Basis.OPINION,
                                        "closed does not mean \u0007safe")
                                .about("warrant-1")
                                .withQuote(new Anchor.Quoted("draft", 20, 34, "closed in 2019"))
                                .withProbability(0.12),
                        Finding.of(
                                "stock-agrees",
                                Outcome.UNCLEAR,
                                "tool:stock",
                                Basis.NOTHING,
                                "the tool did not answer"),
                        Finding.of(
                                "rebuttal-answered", Outcome.NOT_APPLICABLE, "critic", Basis.NOTHING, "no rebuttal")));
        Verdict verdict = new Verdict.Withheld(List.of("warrant-licenses"));
        return deliberation(
                question,
                List.of(
                        new Attempt(1, Reply.of(draft).withUsage(Usage.of(400, 70)), findings, verdict),
                        new Attempt(
                                2, Reply.of("Yes, because it is safe.").withUsage(Usage.unknown()), findings, verdict)),
                0,
                "I cannot stand behind an answer: warrant-licenses was not met.",
                List.of(new Event.Failed(2, Phase.CRITIC, Usage.unknown(), "time-out")));
    }

    /** It could not be told, the budget having run out. */
    public static Deliberation undecided() {
        Verdict verdict = new Verdict.Undecided(List.of("claim-answers-question"), "the budget of 1 call ran out");
        Attempt attempt = new Attempt(
                1, Reply.of(BOOK_DRAFT).withUsage(Usage.of(120, 58)), new Findings(Argument.EMPTY, List.of()), verdict);
        return deliberation(BOOK, List.of(attempt), 0, "I cannot tell.", List.of());
    }

    /** Agreed on the model's own word alone. */
    public static Deliberation unanchored() {
        Verdict verdict = new Verdict.Agreed(List.of("claim-answers-question"), false);
        Findings findings = new Findings(
                bookArgument(),
                List.of(Finding.of("claim-answers-question", Outcome.MET, "critic", Basis.OPINION, "it does")));
        Attempt attempt = new Attempt(1, Reply.of(BOOK_DRAFT).withUsage(Usage.of(120, 58)), findings, verdict);
        return deliberation(BOOK, List.of(attempt), 0, BOOK_DRAFT, List.of());
    }

    /** The model asked for tools: nothing was judged. */
    public static Deliberation passedThrough() {
        Reply reply = Reply.of("").withEnding(Reply.Ending.TOOL_CALLS).withUsage(Usage.of(30, 12));
        return new Deliberation(
                "careful-math",
                Request.of(BOOK),
                List.of(),
                0,
                new Verdict.Undecided(List.of(), "the reply asks for tools"),
                reply,
                new Transcript("prompts-1", List.of(new Event.Replied(1, Phase.DRAFT, reply))),
                Duration.ofMillis(900),
                true);
    }

    /** Four drafts, none of which survived any of fourteen questions. */
    public static Deliberation muchWentWrong() {
        String word = "something that takes a while to say and does not help anybody who reads it on a terminal ";
        List<Finding> all = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            all.add(Finding.of("first-question-" + i, Outcome.UNMET, "critic", Basis.OPINION, word.repeat(3)));
            all.add(Finding.of(
                    "second-question-" + i, Outcome.UNCLEAR, "code:arithmetic", Basis.NOTHING, word.repeat(2)));
            parts.add(Part.of(Part.Kind.GROUNDS, i, word.repeat(2), new Anchor.Implicit()));
        }
        Verdict verdict =
                new Verdict.Withheld(all.stream().map(Finding::question).toList());
        List<Attempt> attempts = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Reply draft = Reply.of(word.repeat(9)).withUsage(Usage.of(1000, 300));
            attempts.add(new Attempt(number, draft, new Findings(new Argument(parts), all), verdict));
            events.add(new Event.Calling(number, number == 1 ? Phase.DRAFT : Phase.REPAIR, Request.of(word.repeat(5))));
        }
        return deliberation(word.repeat(4), attempts, 1, word.repeat(8), events);
    }

    private static Argument bookArgument() {
        return new Argument(List.of(
                quoted(Part.Kind.CLAIM, 1, "26 dollars", "draft", BOOK_DRAFT, "26 dollars"),
                quoted(Part.Kind.GROUNDS, 1, "25% discount", "question", BOOK, "at a 25% discount"),
                quoted(
                        Part.Kind.GROUNDS,
                        2,
                        "He paid 75% of the price",
                        "draft",
                        BOOK_DRAFT,
                        "He paid 75% of the price"),
                Part.of(Part.Kind.WARRANT, 1, "paying 75% means dividing by 0.75", new Anchor.Implicit())));
    }

    private static Part quoted(Part.Kind kind, int number, String text, String source, String whole, String quote) {
        int start = whole.indexOf(quote);
        return Part.of(kind, number, text, new Anchor.Quoted(source, start, start + quote.length(), quote));
    }

    private static Deliberation deliberation(
            String question, List<Attempt> attempts, int best, String reply, List<Event> events) {
        List<Event> all = new ArrayList<>();
        attempts.forEach(
                a -> all.add(new Event.Replied(a.number(), a.number() == 1 ? Phase.DRAFT : Phase.REPAIR, a.draft())));
        all.addAll(events);
        return new Deliberation(
                "careful-math",
                Request.of(question),
                attempts,
                best,
                attempts.get(best).verdict(),
                Reply.of(reply),
                new Transcript("prompts-1", all),
                Duration.ofMillis(3210),
                false);
    }
}
