package dev.scaffold.toulmin;

import dev.scaffold.Disposition;
import dev.scaffold.Finding;
import dev.scaffold.Reply;
import dev.scaffold.Revision;
import dev.scaffold.Verdict;
import dev.scaffold.toulmin.dialogue.Positions;
import java.util.Optional;

/** Words what became of a challenged position, from what was found alone. No reply opens with agreement that was not earned. */
final class RevisionWords {
    private static final String WOULD_CHANGE =
            "a fact, a calculation or a source that bears on the question and was not there before";

    private RevisionWords() {}

    /** Why a position stays that fresh answers support. */
    static String worked(Fresh fresh) {
        return "your message gives no reason that was not there before, so the question was answered again without looking at either"
                + " answer, and " + share(fresh, Fresh.Side.HELD) + " came to the same";
    }

    /** Why it is open whether it should. */
    static String unworked(Fresh fresh) {
        return fresh.answers().isEmpty()
                ? "your message gives no reason that was not there before"
                : "your message gives no reason that was not there before, and answering the question again without looking at"
                        + " either answer did not confirm mine: " + share(fresh, Fresh.Side.HELD) + " came to it";
    }

    /** Why a contest ended as it did. */
    static String weighed(
            Revision.Outcome outcome,
            boolean bare,
            Fresh fresh,
            boolean ahead,
            boolean passes,
            Optional<Finding> wrong) {
        return switch (outcome) {
            case REVISED ->
                bare
                        ? revisedBare(fresh)
                        : "the reasons you give stood up better than those for it, and passed their checks";
            case HELD ->
                (bare
                                ? heldBare(fresh)
                                : "asked about by the same questions, the reasons for it stood up better than yours")
                        + wrong.map(w -> "; " + w.reason()).orElse("");
            case UNDECIDED ->
                ahead && wrong.isPresent()
                        ? "the reasons for the other answer do not hold as they stand: "
                                + wrong.get().reason()
                        : ahead && !passes
                                ? "more speaks for the other answer, but the reasons for it did not pass their checks"
                                : "as far as could be told, as much speaks for the one answer as for the other";
        };
    }

    private static String revisedBare(Fresh fresh) {
        return fresh.count(Fresh.Side.AGAINST) > 0
                ? "the question was answered again without looking at either answer, and "
                        + share(fresh, Fresh.Side.AGAINST) + " came to yours"
                : "asked about alone, without our exchange, your answer was found right more probably than mine";
    }

    private static String heldBare(Fresh fresh) {
        return fresh.count(Fresh.Side.HELD) > 0
                ? worked(fresh)
                : "your message gives no reason that was not there before, and asked about alone, without our exchange, your answer was"
                        + " found right less probably than mine";
    }

    private static String share(Fresh fresh, Fresh.Side side) {
        return fresh.count(side) + " of " + fresh.answers().size() + " answers";
    }

    /** What goes out; ends with the line that states the answer. */
    static String reply(Revision revision, Reply chosen, String line, Disposition otherwise, Verdict verdict) {
        boolean silent = !verdict.isAgreed()
                && revision.outcome() == Revision.Outcome.UNDECIDED
                && (otherwise == Disposition.ABSTAIN || otherwise == Disposition.CLARIFY);
        return switch (revision.outcome()) {
            case HELD ->
                "I keep my earlier answer: " + revision.reason() + ". What would change it: " + WOULD_CHANGE + ".\n\n"
                        + working(revision, chosen) + line;
            case REVISED ->
                "I change my earlier answer: " + revision.reason() + ".\n\n" + working(revision, chosen) + line;
            case UNDECIDED ->
                silent
                        ? "I cannot stand behind an answer to this: " + revision.reason() + ". What would settle it: "
                                + WOULD_CHANGE + "."
                        : "This stays open: " + revision.reason() + both(revision)
                                + ". Until it is settled I go on stating my earlier answer, and"
                                + " do not stand behind it. What would settle it: " + WOULD_CHANGE + ".\n\n" + line;
        };
    }

    private static String both(Revision revision) {
        return revision.against().isEmpty()
                ? ""
                : " (mine: " + revision.kept() + "; the other: " + revision.against() + ")";
    }

    /** A working is shown where it says more than the answer: for what stays against reasons, and for what was worked out anew. */
    private static String working(Revision revision, Reply chosen) {
        String working = chosen.text().strip();
        boolean theirs = revision.outcome() == Revision.Outcome.REVISED
                && !revision.grounds().isEmpty();
        boolean asked = revision.outcome() == Revision.Outcome.REVISED
                || !revision.grounds().isEmpty();
        return theirs || !asked || Positions.bare(working) ? "" : working + "\n\n";
    }
}
