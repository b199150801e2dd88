package dev.scaffold.dsl.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Which rules could not be read, and the words that stand in them. */
final class Garbled {
    private static final List<Class<? extends ParserRuleContext>> STATEMENTS = List.of(
            CqParser.LanguageContext.class,
            CqParser.UseContext.class,
            CqParser.ParamContext.class,
            CqParser.AskContext.class,
            CqParser.AboutContext.class,
            CqParser.IncludeContext.class,
            CqParser.GenerateContext.class,
            CqParser.CounterContext.class,
            CqParser.QuestionsContext.class,
            CqParser.ObserveContext.class,
            CqParser.FailureContext.class,
            CqParser.RoleContext.class,
            CqParser.DraftClauseContext.class,
            CqParser.PartContext.class,
            CqParser.GateClauseContext.class,
            CqParser.LimitContext.class,
            CqParser.TestClauseContext.class);

    private Garbled() {}

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
        return words;
    }

    private static void collect(ParseTree tree, Set<String> words) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            ParseTree child = tree.getChild(i);
            if (child instanceof ErrorNode || (statement(child) && in(child))) {
                addAll(child, words);
            } else {
                collect(child, words);
            }
        }
    }

    /** What is left out of the tree as a whole if anything in it cannot be read. */
    private static boolean statement(ParseTree tree) {
        return STATEMENTS.stream().anyMatch(s -> s.isInstance(tree));
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
