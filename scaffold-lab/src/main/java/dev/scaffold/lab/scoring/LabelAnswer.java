package dev.scaffold.lab.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of a few words or phrases, compared without regard to case: the last one that is given as the answer; where none is, and the words
 * are known, the one with which the reply opens ({@code Yes, since ...}).
 */
public final class LabelAnswer implements Scorer {
    private static final Pattern ANY = Pattern.compile("(?i)answer(?: is)?[\\s:*`(\"']{1,8}(\\w{1,40})");

    private final List<String> labels;
    private final Pattern pattern;
    private final Optional<Pattern> opening;

    /** One of these; any word if there are none. */
    public LabelAnswer(List<String> labels) {
        this.labels = List.copyOf(labels);
        String any = labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
        this.pattern = labels.isEmpty()
                ? ANY
                : Pattern.compile("(?iu)answer(?: is)?[\\s:*`(\"']{1,8}" + any + "(?![\\p{L}\\p{N}])");
        this.opening = labels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile("(?iu)\\A[\\s*`(\"']{0,8}" + any + "(?=[\\s*`)\"']{0,8}(?:[.,;:!\\n]|\\z))"));
    }

    @Override
    public String form() {
        return "end with one line `Answer: X`, where X is "
                + (labels.isEmpty() ? "one word." : "one of: " + String.join(", ", labels) + ".");
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(pattern, reply, 1)
                .or(() -> opening.flatMap(p -> Finds.last(p, reply, 1)))
                .map(found -> found.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equalsIgnoreCase(gold);
    }
}
