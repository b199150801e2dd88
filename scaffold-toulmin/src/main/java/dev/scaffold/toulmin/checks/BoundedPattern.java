package dev.scaffold.toulmin.checks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a script's pattern in a text that nobody vouches for, within bounds: a pattern that backtracks without end is given
 * up after so many characters read, at the same place on every machine.
 *
 * <p>What is counted are reads of the text. A pattern that repeats nothing at all without end ({@code (?:){2147483647}}) reads
 * none and is not caught: patterns come from the script, texts do not.
 */
public final class BoundedPattern {

    /** The longest text that is searched, in UTF-16 units: 1 MiB. */
    public static final int LONGEST_TEXT = 1 << 20;

    private static final long READS = 5_000_000;
    private static final long READS_A_CHARACTER = 50;

    /** What a search came to. */
    public enum Search {
        /** There is a match; the matcher stands on it. */
        FOUND,
        /** There is no further match. */
        NOT_FOUND,
        /** It took too long. */
        GIVEN_UP
    }

    private BoundedPattern() {}

    /** A matcher to be used with {@link #search} or {@link #find}; empty if the text is longer than {@link #LONGEST_TEXT}. */
    public static Optional<Matcher> matcher(Pattern pattern, CharSequence text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        long reads = READS + READS_A_CHARACTER * text.length();
        return Optional.of(pattern.matcher(new CountedText(text, new long[] {reads})));
    }

    /** True if there is a further match; false also if the search was given up. */
    public static boolean find(Matcher matcher) {
        return search(matcher) == Search.FOUND;
    }

    /** Looks for the next match. All searches of one matcher share one allowance. */
    public static Search search(Matcher matcher) {
        try {
            return matcher.find() ? Search.FOUND : Search.NOT_FOUND;
        } catch (ReadsUsedUp usedUp) {
            return Search.GIVEN_UP;
        } catch (StackOverflowError tooDeep) {
            // java.util.regex recurses once for each repetition of a group: long texts exhaust the stack, and nothing
            // else.
            return Search.GIVEN_UP;
        }
    }

    private static final class ReadsUsedUp extends RuntimeException {
        ReadsUsedUp() {
            super("the pattern read the text too often", null, false, false);
        }
    }

    /** A text that can be read so often. The allowance is shared with its parts. */
    private record CountedText(CharSequence text, long[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new ReadsUsedUp();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
