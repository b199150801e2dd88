package dev.scaffold.toulmin;

import dev.scaffold.Outcome;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a critic wrote behind a key.
 *
 * @param number the number of the part it speaks of, 0 if it names none
 * @param text everything behind key and number, trimmed
 * @param at where {@code text} begins in the reply, in UTF-16 units
 */
record KeyedLine(int number, String text, int at) {
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{P}\\p{S}\\s]*(\\p{L}+)");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]([^\"“”«»„]{1,2000})[\"“”«»„]");

    /** The first word, without what stands around it; empty if there is no word. */
    Optional<String> word() {
        Matcher word = FIRST_WORD.matcher(text);
        return word.lookingAt() ? Optional.of(word.group(1)) : Optional.empty();
    }

    /** Where the first word begins in the reply; meaningless if there is none. */
    int wordAt() {
        Matcher word = FIRST_WORD.matcher(text);
        return word.lookingAt() ? at + word.start(1) : at;
    }

    /** The verdict that the first word gives; empty if it is off the menu. */
    Optional<Outcome> verdict() {
        return word().flatMap(Menu::outcome);
    }

    /** What follows the first word, trimmed, without leading punctuation. */
    String reason() {
        Matcher word = FIRST_WORD.matcher(text);
        return word.lookingAt()
                ? text.substring(word.end()).replaceFirst("^[\\s.,:;|–—-]+", "").strip()
                : "";
    }

    /** The first text in double quotation marks. */
    Optional<String> quotation() {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find() ? Optional.of(quoted.group(1).strip()) : Optional.empty();
    }
}
