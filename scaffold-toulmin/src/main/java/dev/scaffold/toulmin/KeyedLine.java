package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import dev.scaffold.Reply;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a critic wrote behind a key.
 *
 * @param number the number of the part it speaks of, 0 if it names none, {@link #NO_SUCH_PART} if no part can have it
 * @param text everything behind key and number, trimmed
 * @param at where {@code text} begins in the reply, in UTF-16 units
 * @param probability of Met, where it could be read off the token of the first word
 */
record KeyedLine(int number, String text, int at, OptionalDouble probability) {
    /** Stands for the number 0: parts are numbered from 1. */
    static final int NO_SUCH_PART = -1;

    /** The menu read out instead of a choice: {@code Yes/No}, {@code Yes or No}, {@code Yes, No or Unsure}; not {@code Yes, no slip}. */
    private static final Pattern MORE_OF_THE_MENU = Pattern.compile(
            "[*_`\"']*\\s*(?:(?:,?\\s*(?:or|and)\\s|[/|])\\s*[*_`\"']*(?:yes|no|unsure)\\b"
                    + "|,\\s*(?:yes|no|unsure)\\b(?=\\s*(?:$|[^\\p{L}\\s]|or\\b)))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING_SIGNS = Pattern.compile("^[\\s*_`\"'.,:;|–—-]+");
    private static final Pattern CLOSING_DRESS = Pattern.compile("[*_`\"'”»]+");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]([^\"“”«»„]{1,2000})[\"“”«»„]");

    KeyedLine(int number, String text, int at) {
        this(number, text, at, OptionalDouble.empty());
    }

    /** This line with the probability that its reply gives it. */
    KeyedLine gradedBy(Reply reply) {
        return reply.tokens().isEmpty() ? this : new KeyedLine(number, text, at, Grading.probability(reply, this));
    }

    /** The first word, without what stands around it; empty if there is no word. */
    Optional<String> word() {
        FirstWord word = FirstWord.of(text);
        return word.none() ? Optional.empty() : Optional.of(text.substring(word.start(), word.end()));
    }

    /** Where the first word begins in the reply; meaningless if there is none. */
    int wordAt() {
        return at + FirstWord.of(text).start();
    }

    /** The verdict that the first word gives; empty if it is off the menu, or more of the menu is read out. */
    Optional<Outcome> verdict() {
        String behind = behindWord();
        return word().flatMap(Menu::outcome)
                .filter(o ->
                        behind.isEmpty() || !MORE_OF_THE_MENU.matcher(behind).lookingAt());
    }

    /** What follows the first word, trimmed, without leading punctuation. */
    String reason() {
        String behind = behindWord();
        return behind.isEmpty()
                ? ""
                : OPENING_SIGNS.matcher(behind).replaceFirst("").strip();
    }

    /** The first text in double quotation marks. */
    Optional<String> quotation() {
        return quotation(text);
    }

    /** The first text in double quotation marks behind the first word. */
    Optional<String> evidence() {
        Matcher dress = CLOSING_DRESS.matcher(behindWord());
        return quotation(dress.lookingAt() ? behindWord().substring(dress.end()) : behindWord());
    }

    private static Optional<String> quotation(String text) {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find() ? Optional.of(quoted.group(1).strip()) : Optional.empty();
    }

    private String behindWord() {
        FirstWord word = FirstWord.of(text);
        return word.none() ? "" : text.substring(word.end());
    }
}
