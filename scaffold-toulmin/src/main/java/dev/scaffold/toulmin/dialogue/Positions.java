package dev.scaffold.toulmin.dialogue;

import dev.scaffold.toulmin.checks.BoundedPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds by code the position that a text ends on: by the script's own pattern, behind {@code Answer:}, behind {@code the answer is}, in
 * a box, or as the whole of a short text. Where several stand there, the last one counts.
 */
public final class Positions {
    private static final int SHORT = 80;
    private static final int FEW_WORDS = 6;
    private static final int LONGEST_READ = 1 << 16;
    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[\\s>*_#`-]{0,8}(?:final |my )?answer[*_`]{0,3}\\s{0,3}[:=][*_`\\s]{0,4}(\\S.{0,200}?)[*_`\\s]{0,4}$");
    private static final List<Pattern> STATED = List.of(
            LABELLED,
            Pattern.compile("\\\\boxed\\{(?:\\\\text\\{)?([^{}]{1,80})\\}"),
            Pattern.compile(
                    "(?i)\\banswer(?: is|:)[:\\s*`(]{1,6}([^\\r\\n;]{1,80}?)(?=[.!]?[*_`]{0,3}(?:\\r|\\n|$|[.!] ))"));

    private final Optional<Pattern> own;

    private Positions(Optional<Pattern> own) {
        this.own = own;
    }

    /** Looks for matches of a script's pattern of a claim first: its first group, or the whole match. */
    public static Positions by(Optional<Pattern> pattern) {
        return new Positions(pattern);
    }

    /** The position; empty if code cannot tell. Never throws. */
    public Optional<Position> in(String text) {
        Optional<Position> stated = stated(text);
        return stated.isPresent() || !isShort(text) ? stated : Position.of(text);
    }

    /** The position where a text says that it is one: a short text alone does not. */
    public Optional<Position> stated(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(text.length() - LONGEST_READ) : text;
        Optional<Position> stated = own.flatMap(p -> last(p, read));
        for (Pattern pattern : STATED) {
            stated = stated.or(() -> last(pattern, read));
        }
        return stated;
    }

    /** True if a text says no more than a position: one labelled line, or a few words without a calculation. */
    public static boolean bare(String text) {
        String line = text.strip();
        return isShort(line)
                && (LABELLED.matcher(line).matches()
                        || (line.indexOf('=') < 0 && line.split("\\s+").length <= FEW_WORDS));
    }

    private static boolean isShort(String text) {
        return text.strip().length() <= SHORT && text.strip().lines().count() == 1;
    }

    /** The line that states an answer in the form in which an earlier turn has stated its own. */
    public String line(String earlier, Position answer) {
        return own.flatMap(p -> restated(p, earlier, answer))
                .or(() -> restated(LABELLED, earlier, answer))
                .orElse("Answer: " + answer.text());
    }

    private static Optional<String> restated(Pattern pattern, String earlier, Position answer) {
        Optional<Matcher> matcher = BoundedPattern.matcher(pattern, earlier);
        Optional<String> line = Optional.empty();
        while (matcher.isPresent() && BoundedPattern.find(matcher.get())) {
            Matcher found = matcher.get();
            if (found.groupCount() > 0 && found.group(1) != null) {
                String opening = earlier.substring(found.start(), found.start(1));
                String closing = earlier.substring(found.end(1), found.end());
                line = Optional.of((opening + answer.text() + closing).strip());
            }
        }
        return line;
    }

    private static Optional<Position> last(Pattern pattern, String text) {
        Optional<Matcher> matcher = BoundedPattern.matcher(pattern, text);
        Optional<Position> last = Optional.empty();
        while (matcher.isPresent() && BoundedPattern.find(matcher.get())) {
            Matcher found = matcher.get();
            int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
            Optional<Position> next = Position.of(found.group(group));
            last = next.isPresent() ? next : last;
        }
        return last;
    }
}
