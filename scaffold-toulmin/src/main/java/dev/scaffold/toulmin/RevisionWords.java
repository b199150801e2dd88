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
                        ? "answered again without looking at either answer, the question came to yours: "
                                + share(fresh, Fresh.Side.AGAINST) + " did, and the working passed its checks"
                        : "the reasons you give stood up better than those for my answer, and passed their checks";
            case HELD ->
                "weighed against each other by the same questions, the reasons for my answer stood up better than yours"
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
                        + line;
            case REVISED ->
                "I change my earlier answer: " + revision.reason() + ".\n\n" + because(revision, chosen) + line;
            case UNDECIDED ->
                silent
                        ? "I cannot stand behind an answer to this: " + revision.reason() + ". What would settle it: "
                                + WOULD_CHANGE + "."
                        : "This stays open: " + revision.reason()
                                + ". Until it is settled I go on stating my earlier answer, and"
                                + " do not stand behind it. What would settle it: " + WOULD_CHANGE + ".\n\n" + line;
        };
    }

    private static String because(Revision revision, Reply chosen) {
        String working = chosen.text().strip();
        return revision.grounds().isEmpty() && !Positions.bare(working) ? working + "\n\n" : "";
    }
}
