package dev.scaffold.dsl.rules;

import dev.scaffold.toulmin.checks.BoundedPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How many parts code finds in the draft of a test. */
public final class PatternParts {
    private PatternParts() {}

    /** The matches of a pattern that are not empty: of its first group, or the whole. */
    public static int count(Pattern pattern, String draft) {
        int parts = 0;
        Optional<Matcher> matcher = BoundedPattern.matcher(pattern, draft);
        while (matcher.isPresent() && BoundedPattern.find(matcher.get())) {
            Matcher match = matcher.get();
            int group = match.groupCount() > 0 && match.group(1) != null ? 1 : 0;
            parts += match.group(group).isBlank() ? 0 : 1;
        }
        return parts;
    }

    /** The same of a pattern as it is written; none if it is not one. */
    static int count(String pattern, String draft) {
        try {
            return count(Pattern.compile(pattern), draft);
        } catch (PatternSyntaxException reportedElsewhere) {
            return 0;
        }
    }
}
