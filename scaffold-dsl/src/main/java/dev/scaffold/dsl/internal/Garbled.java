package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.tree.Unread;
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
            CqParser.FittedContext.class,
            CqParser.RoleContext.class,
            CqParser.DraftClauseContext.class,
            CqParser.PartContext.class,
            CqParser.GateClauseContext.class,
            CqParser.LimitContext.class,
            CqParser.TestClauseContext.class);

    private static final List<Class<? extends ParserRuleContext>> BLOCKS = List.of(
            CqParser.RolesContext.class,
            CqParser.DraftContext.class,
            CqParser.ArgumentContext.class,
            CqParser.GateContext.class,
            CqParser.LimitsContext.class);

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
        return BLOCKS.stream().anyMatch(b -> b.isInstance(tree)) && !opened((ParserRuleContext) tree);
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
