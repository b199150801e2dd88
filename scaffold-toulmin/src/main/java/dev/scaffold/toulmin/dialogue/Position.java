package dev.scaffold.toulmin.dialogue;

import dev.scaffold.toulmin.arithmetic.Likeness;
import dev.scaffold.toulmin.arithmetic.Options;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that somebody stands for, without the way to it: a letter, a number, a label, or a few words.
 *
 * @param text not blank; one letter alone where it names an option
 */
public record Position(String text) {
    private static final Pattern LETTER =
            Pattern.compile("\\(?([A-Z])(?:[).:,](?!\\p{Alnum}).*|\\s+[\"“(].*)?", Pattern.DOTALL);
    private static final Pattern DRESS = Pattern.compile("^[\\s*_`\"“”'$\\\\({\\[]+|[\\s*_`\"“”'.;!)}\\]\\\\]+$");
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)(?:yes|no|true|false)");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    public Position {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: a position must say something, got a blank text");
        }
    }

    /** The position that a short text states; empty if it states none. */
    public static Optional<Position> of(String text) {
        Matcher option = LETTER.matcher(bare(text));
        String said = option.matches() ? option.group(1) : bare(text);
        return said.isBlank() ? Optional.empty() : Optional.of(new Position(said));
    }

    private static String bare(String text) {
        boolean money = text.strip().startsWith("$");
        String bare = DRESS.matcher(text).replaceAll("").strip();
        return money && !bare.isEmpty() ? "$" + bare : bare;
    }

    /** True if it names an option by its letter. */
    public boolean isLetter() {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** True if it holds a number. */
    public boolean isNumber() {
        return DIGIT.matcher(text).find();
    }

    /** True if it is one of the two answers to a Yes/No question. */
    public boolean isYesOrNo() {
        return YES_OR_NO.matcher(text).matches();
    }

    /** True if code can tell it from others: a letter, a number, Yes or No. */
    public boolean hasForm() {
        return isLetter() || isNumber() || isYesOrNo();
    }

    /** Whether another position is the same, as far as code can tell. */
    public Likeness likeness(Position other) {
        return isLetter() && other.isLetter()
                ? text.equals(other.text) ? Likeness.SAME : Likeness.DIFFERENT
                : Likeness.of(text, other.text);
    }

    /** The words of the option where it is a letter and the question lists options; otherwise the position itself. */
    public String wordsIn(String question) {
        return isLetter() ? Options.in(question).getOrDefault(text, text) : text;
    }

    /** It and, where it is a letter, the words of the option. */
    public String shownIn(String question) {
        String words = wordsIn(question);
        return words.equals(text) ? text : text + ") " + words;
    }

    @Override
    public String toString() {
        return text;
    }
}
