package dev.scaffold.toulmin.checks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** x. */
public final class BoundedPattern {
    private BoundedPattern() {}
    /** x. */
    public static Optional<Matcher> matcher(Pattern pattern, CharSequence text) {
        return Optional.of(pattern.matcher(text));
    }
    /** x. */
    public static boolean find(Matcher m) {
        return m.find();
    }
}
