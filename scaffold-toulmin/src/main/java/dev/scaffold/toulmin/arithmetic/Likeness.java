package dev.scaffold.toulmin.arithmetic;

import dev.scaffold.toulmin.folding.FoldedText;
import dev.scaffold.toulmin.folding.FoldedToken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two answers to one question are the same, as far as code can tell. */
public enum Likeness {
    /** They are: the same number, up to how it is rounded, the same choice, or the same words. */
    SAME,
    /** They are not: another number, another choice. */
    DIFFERENT,
    /** It cannot be told: other words may mean the same. */
    UNTOLD;

    private static final Pattern OPTION = Pattern.compile("\\(?([A-Za-z])(?:[).:]|\\)?$).*", Pattern.DOTALL);
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)(yes|true|no|false)\\b.*", Pattern.DOTALL);

    /** Compares them. Symmetric; never throws. */
    public static Likeness of(String one, String other) {
        Optional<StatedNumber> number = StatedNumber.in(one);
        Optional<StatedNumber> otherNumber = StatedNumber.in(other);
        if (number.isPresent() && otherNumber.isPresent()) {
            return number.get().likeness(otherNumber.get());
        }
        if (sameWords(one, other)) {
            return SAME;
        }
        Optional<String> choice = choice(one);
        Optional<String> otherChoice = choice(other);
        if (choice.isEmpty() || otherChoice.isEmpty()) {
            return UNTOLD;
        }
        boolean alike = choice.get().length() == otherChoice.get().length();
        return choice.equals(otherChoice) ? SAME : alike ? DIFFERENT : UNTOLD;
    }

    /** Whether an answer can be told from others: one number, an option, yes or no. */
    public static boolean tells(String answer) {
        return StatedNumber.in(answer).isPresent() || choice(answer).isPresent();
    }

    /**
     * How many answers there are to choose from, where an answer is one of few: two for yes or no, and as many as the question lists where
     * it is an option, at least two. Empty for a number, and for what code cannot tell from others.
     */
    public static OptionalInt choices(String answer, String question) {
        Optional<String> choice = StatedNumber.in(answer).isPresent() ? Optional.empty() : choice(answer);
        if (choice.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean option = choice.get().length() == 1;
        return OptionalInt.of(option ? Math.max(2, Options.in(question).size()) : 2);
    }

    /** One letter for an option, {@code yes} or {@code no!}: of two lengths, so that the two sorts are never compared. */
    private static Optional<String> choice(String text) {
        String bare = text.strip();
        Matcher yesOrNo = YES_OR_NO.matcher(bare);
        if (yesOrNo.matches()) {
            String word = yesOrNo.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(word.equals("yes") || word.equals("true") ? "yes" : "no!");
        }
        Matcher option = OPTION.matcher(bare);
        return option.matches() ? Optional.of(option.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean sameWords(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static List<String> words(String text) {
        return FoldedText.of(text).tokens().stream()
                .filter(t -> t.kind() != FoldedToken.Kind.SENTENCE)
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
