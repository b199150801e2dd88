package dev.scaffold.dsl.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Human names of rules and tokens. */
final class Friendly {
    private static final int MOST_OPTIONS = 5;
    private static final Set<String> PARTS =
            Set.of("`claim`", "`grounds`", "`warrant`", "`backing`", "`qualifier`", "`rebuttal`");

    private static final Map<Integer, String> PLACES = Map.ofEntries(
            Map.entry(CqParser.RULE_script, "a script"),
            Map.entry(CqParser.RULE_language, "the first line"),
            Map.entry(CqParser.RULE_scaffold, "a scaffold"),
            Map.entry(CqParser.RULE_about, "`about`"),
            Map.entry(CqParser.RULE_roles, "`roles`"),
            Map.entry(CqParser.RULE_draft, "`draft`"),
            Map.entry(CqParser.RULE_argument, "`argument`"),
            Map.entry(CqParser.RULE_ask, "a question"),
            Map.entry(CqParser.RULE_questions, "`questions`"),
            Map.entry(CqParser.RULE_gate, "a gate"),
            Map.entry(CqParser.RULE_formula, "a formula"),
            Map.entry(CqParser.RULE_limits, "`limits`"),
            Map.entry(CqParser.RULE_use, "`use`"),
            Map.entry(CqParser.RULE_param, "`param`"),
            Map.entry(CqParser.RULE_pack, "a pack"),
            Map.entry(CqParser.RULE_include, "`include`"),
            Map.entry(CqParser.RULE_generate, "`generate`"),
            Map.entry(CqParser.RULE_counter, "`counter`"),
            Map.entry(CqParser.RULE_observe, "`observe`"),
            Map.entry(CqParser.RULE_failure, "`on critic failure`"),
            Map.entry(CqParser.RULE_fitted, "`fitted from`"),
            Map.entry(CqParser.RULE_test, "a test"),
            Map.entry(CqParser.RULE_expectation, "`expect`"));

    private static final Map<Integer, String> NAMES = Map.of(
            CqParser.RULE_scaffold, "a scaffold name",
            CqParser.RULE_test, "a scaffold name",
            CqParser.RULE_testClause, "a question name",
            CqParser.RULE_pack, "a pack name",
            CqParser.RULE_use, "a pack name",
            CqParser.RULE_param, "a parameter name",
            CqParser.RULE_include, "a pack or question name",
            CqParser.RULE_ask, "a question name",
            CqParser.RULE_judge, "the name of a check",
            CqParser.RULE_formula, "a question name");

    private static final Map<Integer, String> TOKENS = Map.of(
            Token.EOF, "the end of the file",
            CqParser.STRING, "a text in quotes",
            CqParser.BLOCK, "a text in quotes",
            CqParser.INT, "a whole number",
            CqParser.DECIMAL, "a number such as 0.9",
            CqParser.DURATION, "a time such as 60s");

    private Friendly() {}

    /** What the innermost rule with a name of its own is about. */
    static String place(RuleContext rule) {
        return nearest(PLACES, rule, "a script");
    }

    /** What could stand there. */
    static List<String> options(IntervalSet expected, RuleContext rule) {
        Set<String> options = new LinkedHashSet<>();
        for (int type : expected.toList()) {
            String literal = Words.literal(type);
            options.add(
                    literal.isEmpty()
                            ? TOKENS.getOrDefault(type, nearest(NAMES, rule, "a name"))
                            : "`" + literal + "`");
        }
        if (options.containsAll(PARTS)) {
            options.removeAll(PARTS);
            options.add("a part of the argument");
        }
        List<String> ordered = new ArrayList<>(options);
        ordered.sort(Comparator.comparing("`}`"::equals));
        return ordered;
    }

    /** At most five of them in one phrase. */
    static String list(List<String> options) {
        if (options.size() <= 1) {
            return String.join("", options);
        }
        if (options.size() > MOST_OPTIONS) {
            return String.join(", ", options.subList(0, MOST_OPTIONS)) + " or " + (options.size() - MOST_OPTIONS)
                    + " more";
        }
        int last = options.size() - 1;
        return String.join(", ", options.subList(0, last)) + " or " + options.get(last);
    }

    /** What was found. */
    static String token(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "end of the file";
            case CqParser.STRING, CqParser.BLOCK -> "text";
            default -> "`" + token.getText() + "`";
        };
    }

    private static String nearest(Map<Integer, String> names, RuleContext rule, String otherwise) {
        for (RuleContext at = rule; at != null; at = at.getParent()) {
            String name = names.get(at.getRuleIndex());
            if (name != null) {
                return name;
            }
        }
        return otherwise;
    }
}
