package dev.scaffold.lab.scoring;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a regular expression finds: its first group, or the whole match; the last match counts, compared without regard to case. */
public final class PatternAnswer implements Scorer {
    private final Pattern pattern;
    private final int group;
    private final String form;

    /**
     * With this expression.
     *
     * @param form the end of a sentence that asks for such an answer, as in {@code end with one line ...}
     * @throws IllegalArgumentException if it is no regular expression
     */
    public PatternAnswer(String expression, String form) {
        try {
            this.pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(
                    "expression: not a regular expression: " + wrong.getDescription() + " in `" + expression + "`",
                    wrong);
        }
        this.group = Math.min(1, pattern.matcher("").groupCount());
        this.form = form;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Optional<String> read(String reply) {
        return Finds.last(pattern, reply, group).map(found -> found.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean right(String read, String gold) {
        return read.equals(gold.strip().toLowerCase(Locale.ROOT));
    }
}
