package dev.scaffold.toulmin.arithmetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options that a question lists by letter, each on a line of its own: {@code A) Lyon}, {@code (B) Paris}, {@code C. Nice}. */
public final class Options {
    private static final Pattern LISTED = Pattern.compile("(?m)^[ \\t]*\\(?([A-Z])[).:][ \\t]*(\\S.*)$");

    private Options() {}

    /** Their words by their letters, in the order in which they stand there; of two with one letter the first. Empty if it lists none. */
    public static Map<String, String> in(String question) {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher listed = LISTED.matcher(question);
        while (listed.find()) {
            options.putIfAbsent(listed.group(1), listed.group(2).strip());
        }
        return options;
    }
}
