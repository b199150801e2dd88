package dev.scaffold.toulmin.dialogue;

import java.util.regex.Pattern;

/**
 * Tells by code whether a turn takes something for granted: {@code why did}, {@code when did … stop}, {@code the first X who}. Words of
 * English only: in another language nothing is seen, and nothing is slowed down.
 */
public final class Presuppositions {
    private static final int LONGEST_READ = 1 << 14;
    private static final String VERB =
            "(?:do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|must|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|can'?t|won'?t)";
    private static final Pattern TRIGGER = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:why|how come|how is it that|(?:what|which|who)(?:'s| is| was| are| were)? (?:the|that|it that) (?:reason|cause|purpose|first|last|only|most|best|biggest)"
                    + "|how (?:do|does|did|is|are|was|were|can|could|come)|(?:when|where|since when|how long ago) "
                    + VERB
                    + "|who (?:first |originally )?[a-z]+(?:ed|t|ote|ew|ade)\\b|what (?:caused?s?|made|makes|happened|led|leads|prevents?|stops|keeps)"
                    + "|what (?:is|are|was|were) (?:the )?(?:reason|cause|evolutionary|purpose|benefit|advantage|point|difference)\\w*"
                    + "|even though|given that|now that|the fact that|stopped|still|anymore|any more|no longer|seems? to|instead of)(?![\\p{L}])");
    private static final Pattern QUANTITY =
            Pattern.compile("(?i)(?<![\\p{L}])how (?:many|much|long|far|old|tall|fast)(?![\\p{L}])");

    private Presuppositions() {}

    /** True if the turn may take something for granted. Word problems that ask for a quantity set out what they take for granted. */
    public static boolean possible(String turn) {
        String read = turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn;
        return TRIGGER.matcher(read).find() && !QUANTITY.matcher(read).find();
    }
}
