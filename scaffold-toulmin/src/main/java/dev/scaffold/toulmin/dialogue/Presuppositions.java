package dev.scaffold.toulmin.dialogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    /** A first sentence that asks why or how something is so, that it is so being the rest of it. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?is)\\A\\s*(?:why|how)\\s+((?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\\s[^?.!;\\n]{3,200}\\?)(?:\\s.*)?\\z");

    /** With these the rest is no question by itself, or No would not deny it. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("(?i)\\A\\S+ it (?:that|possible)\\b|\\bnot\\b|n['\u2019]t\\b|\\bworks?\\b|\\bor\\b");

    /** What users say of themselves, and of what they point at, is for them to know. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:i|me|my|mine|our|ours|you|your|yours|this|these|those|the user(?:'s)?|here)(?![\\p{L}])");

    private static final Pattern OPENING = Pattern.compile(
            "(?i)\\Athe (?:question|user|speaker|asker) (?:assumes|takes (?:it )?for granted|presupposes|implies|suggests|believes|thinks|states) (?:that )?");
    private static final Pattern REASON = Pattern.compile("(?i),? because\\b.*");

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private Presuppositions() {}

    /** True if the turn may take something for granted. Word problems that ask for a quantity set out what they take for granted. */
    public static boolean possible(String turn) {
        String read = turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn;
        return TRIGGER.matcher(read).find() && !QUANTITY.matcher(read).find();
    }

    /**
     * What a turn takes for granted that asks plainly why or how something is so: found without a model, and put as the rest of the
     * question. Empty if there is more to it.
     */
    public static Optional<Presupposition> plain(String turn) {
        Matcher plain = PLAIN.matcher(turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn);
        if (!plain.matches() || NOT_PLAIN.matcher(plain.group(1)).find()) {
            return Optional.empty();
        }
        String rest = plain.group(1).replaceAll("\\s+", " ");
        return Optional.of(new Presupposition(
                Presupposition.Form.QUESTION, Character.toUpperCase(rest.charAt(0)) + rest.substring(1)));
    }

    /** A statement as a model wrote it, on one line, without what it says of the question and without a reason that is its own. */
    public static String bare(String turn, String statement) {
        String line = statement.replaceAll("\\s+", " ").replace('"', '\'').strip();
        String said = OPENING.matcher(line).replaceFirst("");
        String bare = REASON.matcher(turn).find() ? said : REASON.matcher(said).replaceFirst("");
        return bare.isEmpty() ? "" : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    /** True if only the user can know whether it is so. */
    public static boolean personal(Presupposition taken) {
        return PERSONAL.matcher(taken.text()).find();
    }

    /**
     * True if at least half of the words of a statement that say anything stand in the turn, with whatever ending. What a turn takes for
     * granted stands in its own words; what a model knows of the matter besides does not.
     */
    public static boolean saidIn(String turn, String statement) {
        Set<String> said = News.words(turn);
        Set<String> words = News.words(statement);
        long known = words.stream()
                .filter(w -> said.stream().anyMatch(s -> alike(s, w)))
                .count();
        return !words.isEmpty() && 2 * known >= words.size();
    }

    private static boolean alike(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int longest = Math.max(one.length(), other.length());
        return one.equals(other) || same >= SHORTEST_STEM && longest - same <= LONGEST_ENDING;
    }
}
