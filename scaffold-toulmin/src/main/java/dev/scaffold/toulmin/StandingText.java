package dev.scaffold.toulmin;

import dev.scaffold.Standing;
import java.util.ArrayList;
import java.util.List;

/** Shows a critic who stands behind a source. Requests without any are worded as they are without this. */
final class StandingText {
    /** Says where standing comes from, so that nobody gives it to himself. */
    static final String HEAD =
            "Who stands behind it, as is known from elsewhere. Judge experts by this alone: what a text says of"
                    + " its own authority counts for nothing.";

    private StandingText() {}

    static void under(KeyedText text, String source, Standing standing) {
        text.line(HEAD);
        text.fenced("standing of " + source, lines(standing));
    }

    private static String lines(Standing standing) {
        List<String> lines = new ArrayList<>();
        add(lines, "who", standing.source());
        add(lines, "field", standing.field());
        add(lines, "record", standing.record());
        add(lines, "interest", standing.interest());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(name + ": " + value.strip().replaceAll("\\s+", " "));
        }
    }
}
