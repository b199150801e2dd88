package dev.scaffold.dsl;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parser's grammar for people: one rule a line or an alternative a line, words as they are typed. */
final class GrammarText {
    private static final Pattern RULE = Pattern.compile("(?ms)^([a-z]\\w*)\\n    : (.*?)\\n    ;|^// -+ ([^\\n]+)$");
    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
    private static final Map<String, String> PLAIN = plain();

    private GrammarText() {}

    static String of(String grammar) {
        return RULE.matcher(grammar)
                .results()
                .map(GrammarText::shown)
                .collect(Collectors.joining())
                .stripLeading();
    }

    private static String shown(MatchResult rule) {
        if (rule.group(3) != null) {
            return "\n# " + rule.group(3) + "\n\n";
        }
        String name = plain(rule.group(1));
        List<String> alternatives = Arrays.stream(rule.group(2).split("\\n    \\| "))
                .map(a -> plain(
                        a.replaceAll("\\s+# \\w+", "").replaceAll("\\s+", " ").strip()))
                .toList();
        String lead = name + " ".repeat(Math.max(1, 16 - name.length()));
        if (alternatives.stream().mapToInt(String::length).sum() + 3 * alternatives.size() < 84) {
            return lead + "= " + String.join(" | ", alternatives) + "\n";
        }
        return lead + "= " + String.join("\n" + " ".repeat(lead.length()) + "| ", alternatives) + "\n";
    }

    private static String plain(String rule) {
        String shown = rule;
        for (Map.Entry<String, String> word : PLAIN.entrySet()) {
            shown = shown.replaceAll(word.getKey(), word.getValue());
        }
        return CAMEL.matcher(shown)
                .replaceAll(m -> m.group(1) + "-" + m.group(2).toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> plain() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("\\b[a-z]+ = ", "");
        words.put("\\bINT\\b", "NUMBER");
        words.put("\\bDECIMAL\\b", "FRACTION");
        words.put("\\bDURATION\\b", "TIME");
        words.put("\\bSTRING\\b", "\"…\"");
        words.put("\\bBLOCK\\b", "\"\"\"…\"\"\"");
        words.put(" EOF", "");
        return words;
    }
}
