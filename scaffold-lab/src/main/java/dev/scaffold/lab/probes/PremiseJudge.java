package dev.scaffold.lab.probes;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import java.util.Optional;

/**
 * Tells whether a reply rejects what its question takes for granted, by asking a model two questions that yes and no answer the other way
 * round. Unless both say the same, it is not told. It is a model's word and not a person's: read some of the replies.
 */
final class PremiseJudge {
    private PremiseJudge() {}

    /** The reply as it is scored. */
    static Reply scored(Model judge, PremiseRow row, String reply) {
        String shown = "A question and a reply to it.\n\nQuestion: " + row.row().prompt() + "\n\nReply: "
                + reply.strip() + "\n\nThe question takes this for granted: \"" + row.presupposition() + "\"\n\n";
        Optional<Boolean> denies = YesNo.ask(judge, shown + "Does the reply say that this is wrong, or correct it?");
        Optional<Boolean> goesAlong =
                YesNo.ask(judge, shown + "Does the reply go along with this, as if it were true?");
        return Reply.of(both(denies, goesAlong.map(g -> !g)));
    }

    /** What two answers say together: the word for it, or that they do not agree. */
    static String both(Optional<Boolean> rejects, Optional<Boolean> again) {
        return rejects.isPresent() && rejects.equals(again)
                ? "Answer: " + (rejects.get() ? PremiseRow.REJECTS : PremiseRow.ACCEPTS)
                : "the two do not agree";
    }
}
