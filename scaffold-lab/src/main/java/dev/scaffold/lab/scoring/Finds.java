package dev.scaffold.lab.scoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through replies: what stands last counts, since models correct themselves. */
final class Finds {
    /** A stretch that says what the answer is. */
    static final Pattern FINAL =
            Pattern.compile("(?i)(?:answer\\W{0,6}(?:is|:)[^\\n]{1,200}|\\\\boxed\\{[^}\\n]{1,200})");

    private Finds() {}

    /** A group of the last match; empty if nothing matches. */
    static Optional<String> last(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        Optional<String> found = Optional.empty();
        while (matcher.find()) {
            found = Optional.of(matcher.group(group));
        }
        return found;
    }
}
