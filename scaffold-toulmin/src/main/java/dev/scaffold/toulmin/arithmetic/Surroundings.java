package dev.scaffold.toulmin.arithmetic;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the words around a sum say of it: that it is put forward at all, and that it is rounded. Looks at a bounded stretch, so
 * that the time for a text grows with its length.
 */
final class Surroundings {
    private static final int BEFORE = 200;
    private static final int BEHIND = 120;

    /** In the sentence itself: what is denied, supposed, or reckoned by other rules. */
    private static final Pattern NOT_ASSERTED = Pattern.compile(
            "\\b(wrong|incorrect\\w*|mistaken\\w*|mistake|errors?|false|falsely|instead of|rather than|suppose\\w*|assum\\w+|imagine|pretend"
                    + "|hypothe\\w+|contradict\\w*|impossible|mod|modulo|modular|binary|octal|hex\\w*|in base|base[ -]?\\d+|clock"
                    + "|claims?|claimed|says|said|wrote|writes|argues|guess\\w*|puzzle|not equal"
                    + "|doesn['’]t|isn['’]t|aren['’]t|wasn['’]t)\\b|≠");

    /** Right before it. */
    private static final Pattern HANDED_ON = Pattern.compile("\\b(if|whether|not|unless|never|like)\\W*$");

    /** Right behind it: what is asked or taken back. A new sentence that only begins with a denial speaks of something else. */
    private static final Pattern TAKEN_BACK = Pattern.compile("^[^.!\\n]{0,40}\\?|^[^\\w.!]{0,8}(but )?(no|nope|not)\\b"
            + "|^\\W{0,8}(but )?(no|nope)\\b\\s*([^\\w\\s]|$|wait|that|this|it|sorry|i\\b|the (answer|sum|result))"
            + "|^\\s*(is|was|are) not\\b|^\\W{0,8}(but )?not\\b\\s*([.!?\\n]|$|\\d|quite|right|so\\b|exactly|true|really|yet|possible)"
            + "|[❌✗✘]|\\b(wait|oops|hmm+|actually|wrong|incorrect|mistake|error|correction|corrected|correcting"
            + "|should (be|have been|read)|sorry|re-?check|double[ -]check|let['’]s check|mod)\\b");

    private static final Pattern ROUNDED = Pattern.compile(
            "\\b(about|approx\\w*|roughly|around|nearly|almost|round\\w*|nearest|estimat\\w*|truncat\\w*)\\b|[≈~]");

    private static final Pattern CUT = Pattern.compile(
            "\\b(remainder|remaining|left ?over|left|whole|full|complete\\w*|floor|integer|at most|at least|maximum|minimum|extra"
                    + "|more than|less than|exceed\\w*|fraction\\w*|part\\w*|up to|per person|each)\\b|[≤≥<>]");

    /** The label of one of several options, of which some are meant to be wrong. */
    private static final Pattern OPTION = Pattern.compile("(^|[\\s(*])[a-h][).:]\\W*$");

    private Surroundings() {}

    /** True unless the words around it deny, suppose, ask or take back what stands there. */
    static boolean asserted(String text, int start, int end) {
        String sentence = sentence(text, start, end);
        return !NOT_ASSERTED.matcher(sentence).find()
                && !HANDED_ON.matcher(before(text, start)).find()
                && !OPTION.matcher(before(text, start)).find()
                && !TAKEN_BACK.matcher(behind(text, end)).find();
    }

    /** True if the words around it may say that only the whole part of the result counts. */
    static boolean cut(String text, int start, int end) {
        return found(CUT, text, start, end) || rounded(text, start, end);
    }

    /** True if the words around it say that the result is rounded. */
    static boolean rounded(String text, int start, int end) {
        return found(ROUNDED, text, start, end);
    }

    private static boolean found(Pattern pattern, String text, int start, int end) {
        return pattern.matcher(sentence(text, start, end)).find()
                || pattern.matcher(behind(text, end)).find();
    }

    /** True if percentages are spoken of. */
    static boolean percentages(String text, int start, int end) {
        String near = before(text, start) + text.substring(start, end) + behind(text, end);
        return near.contains("%") || near.toLowerCase(Locale.ROOT).contains("percent");
    }

    private static String sentence(String text, int start, int end) {
        String before = before(text, start);
        String behind = behind(text, end);
        return before.substring(lastBreak(before))
                + text.substring(start, end)
                + behind.substring(0, firstBreak(behind));
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
    }

    private static String behind(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + BEHIND)).toLowerCase(Locale.ROOT);
    }

    private static int lastBreak(String before) {
        for (int i = before.length() - 1; i > 0; i--) {
            if (breaks(before, i - 1)) {
                return i;
            }
        }
        return 0;
    }

    private static int firstBreak(String behind) {
        for (int i = 0; i < behind.length(); i++) {
            if (breaks(behind, i)) {
                return i;
            }
        }
        return behind.length();
    }

    /** True if a sentence ends with the character here. */
    private static boolean breaks(String text, int index) {
        char c = text.charAt(index);
        if (c == '\n') {
            return true;
        }
        boolean last = index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1));
        return (c == '.' || c == '!' || c == '?') && last;
    }
}
