package dev.scaffold.toulmin.dialogue;

import dev.scaffold.toulmin.arithmetic.Sums;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a turn gives as reasons that were not there before: sums, and sentences whose words go beyond what was said, beyond naming an
 * answer, and beyond pressing for it. Insistence, feelings, numbers of people and the standing of people are no reasons: standing is
 * told by the application, never read off a text.
 *
 * @param grounds the sentences, word for word, in their order; empty if there is nothing new
 */
public record News(List<String> grounds) {
    private static final int LONGEST_READ = 1 << 14;
    private static final int NEW_WORDS = 3;
    private static final int NEW_WORDS_OF_A_REASON = 2;

    private static final Pattern CALCULATES =
            Pattern.compile("\\d[\\d,.]*\\s*(?:[-+*/×÷^]|\\\\times|\\\\div|times|plus|minus|divided by)\\s*[$€£(]?\\d");
    private static final Pattern REASON = anyOf("because|since|therefore|thus|hence|due to|given that|means?|implies"
            + "|follows|for (?:example|instance)|otherwise|whereas|unless|if|so");
    private static final Pattern PRESSES = anyOf(
            "everyone|everybody|nobody|no one|anyone|people|(?:all|most|many) (?:of )?(?:my|the|us|them)|friends?|colleagues?"
                    + "|professor|teacher|experts?|doctor|boss|lawyer|scientists?|taught|told|heard|asked|years|upset|angry|annoyed|disappointed|frustrated|sad|please|agree"
                    + "|counting on|hoping|sorry|language model|chatbot|machine|robot|ai|trust me|believe me|obviously|clearly|surely|everyone knows|insist|definitely"
                    + "|confident|certain|correct yourself|feel|feelings|wish|want|hurt|love|hate");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*|\\d[\\d,.]*\\d|\\d");

    private static final Set<String> EMPTY_WORDS = new HashSet<>(List.of(
            ("a an and any are as at be been being but by can cant can't cannot could did do does doesn't don't for from get gets go going got had has have"
                            + " he her him his how i i'd i'll i'm i've if in into is isn't it it's its just let like make makes may me might more most must my no not now of"
                            + " off on once one only or other our out over own really right same say says see she should shouldn't so some still such sure than that that's the their them"
                            + " then there there's these they they're they've this those through to too up us very was we were what when where which who why will with won't would yes you"
                            + " you're your answer answers correct correctly wrong incorrect mistake mistaken mistakes error think thought thinking know believe check recheck re-check"
                            + " again question result option choice differently different work worked working out come came look looked read all always never every each because since"
                            + " therefore thus hence due given mean means implies follow follows claim doubt reconsider consider say said saying something times time actually well")
                    .split(" ")));

    public News {
        grounds = List.copyOf(grounds);
    }

    /**
     * What is new in a turn.
     *
     * @param before everything that was said or supplied before it
     */
    public static News in(String turn, List<String> before) {
        String read = turn.length() > LONGEST_READ ? turn.substring(0, LONGEST_READ) : turn;
        Set<String> known = new HashSet<>();
        before.forEach(text -> known.addAll(words(text)));
        return new News(Challenges.sentences(read).stream()
                .filter(s -> isGround(s, known))
                .toList());
    }

    /** True if there is nothing. */
    public boolean nothing() {
        return grounds.isEmpty();
    }

    private static boolean isGround(String sentence, Set<String> known) {
        if (CALCULATES.matcher(sentence).find() || !Sums.in(sentence).isEmpty()) {
            return true;
        }
        boolean presses = PRESSES.matcher(sentence).find();
        boolean reasons = REASON.matcher(sentence).find();
        long fresh = words(PRESSES.matcher(sentence).replaceAll(" ")).stream()
                .filter(w -> !known.contains(w))
                .count();
        return presses ? reasons && fresh > NEW_WORDS : fresh >= (reasons ? NEW_WORDS_OF_A_REASON : NEW_WORDS);
    }

    /** The words that say something, in lower case. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(r -> r.group())
                .filter(w -> (w.length() > 1 || Character.isDigit(w.charAt(0))) && !EMPTY_WORDS.contains(w))
                .forEach(words::add);
        return words;
    }

    private static Pattern anyOf(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
