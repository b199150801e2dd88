package dev.scaffold.lab.probes;

import dev.scaffold.Model;
import dev.scaffold.Reply;
import java.util.Optional;

/**
 * Tells whether a reply rejects what its question takes for granted, by asking a model two questions that yes and no answer the other way
 * round. It counts which of them is answered
 * Yes more readily, by probability where the endpoint tells any, since small models say Yes to both; if neither is, it is not told. It is a
 * model's word and not a person's: read some of the replies.
 */
final class PremiseJudge {
    private PremiseJudge() {}

    /** The reply as it is scored. */
    static Reply scored(Model judge, PremiseRow row, String reply) {
        String shown = "A question and a reply to it.\n\nQuestion: " + row.row().prompt() + "\n\nReply: "
                + reply.strip() + "\n\nThe question takes this for granted: \"" + row.presupposition() + "\"\n\n";
        return Reply.of(word(YesNo.rather(
                judge,
                shown + "Does the reply say that this is wrong, or correct it?",
                shown + "Does the reply go along with this, as if it were true?")));
    }

    /** The word for it, or that it is not told. */
    static String word(Optional<Boolean> rejects) {
        return rejects.map(r -> "Answer: " + (r ? PremiseRow.REJECTS : PremiseRow.ACCEPTS))
                .orElse("not told");
    }
}
