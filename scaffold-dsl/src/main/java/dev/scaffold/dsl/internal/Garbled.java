package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.tree.Unread;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Which rules could not be read, and the words that stand in them. */
final class Garbled {
    private static final BitSet STATEMENTS = rules(
            CqParser.RULE_language,
            CqParser.RULE_use,
            CqParser.RULE_param,
            CqParser.RULE_ask,
            CqParser.RULE_about,
            CqParser.RULE_include,
            CqParser.RULE_generate,
            CqParser.RULE_counter,
            CqParser.RULE_questions,
            CqParser.RULE_observe,
            CqParser.RULE_failure,
            CqParser.RULE_fitted,
            CqParser.RULE_role,
            CqParser.RULE_draftClause,
            CqParser.RULE_part,
            CqParser.RULE_gateClause,
            CqParser.RULE_limit,
            CqParser.RULE_testClause);

    private static final BitSet BLOCKS = rules(
            CqParser.RULE_roles, CqParser.RULE_draft, CqParser.RULE_argument, CqParser.RULE_gate, CqParser.RULE_limits);

    private Garbled() {}

    private static BitSet rules(int... rules) {
        BitSet set = new BitSet();
        Arrays.stream(rules).forEach(set::set);
        return set;
    }

    /** Those of which everything could be read, built. */
    static <C extends ParserRuleContext, N> List<N> intact(List<C> rules, Function<C, N> build) {
        return rules.stream().filter(r -> !in(r)).<N>map(build).toList();
    }

    /** True if something in it could not be read. */
    static boolean in(ParseTree tree) {
        if (tree instanceof ErrorNode || (tree instanceof ParserRuleContext rule && rule.exception != null)) {
            return true;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (in(tree.getChild(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every word of every statement that could not be read. */
    static Set<String> words(ParserRuleContext tree) {
        Set<String> words = new HashSet<>();
        collect(tree, words);
        if (tree instanceof CqParser.ScriptContext && tree.getChild(0) instanceof ErrorNode) {
            words.add("language");
        }
        return words;
    }

    /** The words that could not be read directly behind a rule. */
    static Set<String> behind(ParserRuleContext rule) {
        Set<String> words = new HashSet<>();
        List<ParseTree> siblings = rule.getParent().children;
        for (int i = siblings.indexOf(rule) + 1; i < siblings.size() && siblings.get(i) instanceof ErrorNode; i++) {
            words.add(siblings.get(i).getText());
        }
        return words;
    }

    private static void collect(ParseTree tree, Set<String> words) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof ErrorNode || (statement(child) && in(child)) || headless(child)) {
                addAll(child, words);
                words.add(firstWord(tree));
                words.add(nameless(child));
            } else {
                collect(child, words);
            }
        }
    }

    /** A block of which it cannot be told what it is, or where it begins. */
    static boolean headless(ParseTree tree) {
        if (tree instanceof CqParser.GateContext gate && (gate.subject() == null || in(gate.subject()))) {
            return true;
        }
        return tree instanceof ParserRuleContext rule && BLOCKS.get(rule.getRuleIndex()) && !opened(rule);
    }

    private static boolean opened(ParserRuleContext block) {
        return block.children != null
                && block.children.stream()
                        .anyMatch(c -> c instanceof TerminalNode leaf && Words.is(leaf.getSymbol(), "{"));
    }

    /** What a statement would have named, if it cannot be told what. */
    private static String nameless(ParseTree statement) {
        if (statement instanceof ErrorNode leaf) {
            return leaf.getParent() instanceof CqParser.ArgumentContext ? Unread.PART : "";
        } else if (statement instanceof CqParser.AskContext ask && unreadable(ask.name())) {
            return Unread.QUESTION;
        } else if (statement instanceof CqParser.PartContext || statement instanceof CqParser.ArgumentContext) {
            return Unread.PART;
        } else if ((statement instanceof CqParser.UseContext use && unreadable(use.name()))
                || (statement instanceof CqParser.IncludeContext include && unreadable(include.name(0)))) {
            return Unread.PACK;
        }
        return statement instanceof CqParser.ParamContext param && unreadable(param.name()) ? Unread.PARAMETER : "";
    }

    private static boolean unreadable(@Nullable ParserRuleContext name) {
        return name == null || in(name);
    }

    /** The word that a block begins with stands for what may be missing in it. */
    private static String firstWord(ParseTree tree) {
        return tree instanceof ParserRuleContext rule && rule.getStart() != null
                ? rule.getStart().getText()
                : "";
    }

    /** What is left out of the tree as a whole if anything in it cannot be read. */
    private static boolean statement(ParseTree tree) {
        return tree instanceof ParserRuleContext rule && STATEMENTS.get(rule.getRuleIndex());
    }

    private static void addAll(ParseTree tree, Set<String> words) {
        if (tree instanceof TerminalNode leaf) {
            words.add(leaf.getText());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            addAll(tree.getChild(i), words);
        }
    }
}
