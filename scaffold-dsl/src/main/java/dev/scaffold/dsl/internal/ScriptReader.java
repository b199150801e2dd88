package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** From text to tree. Whatever can be read is in the tree, also when something else cannot. */
public final class ScriptReader {

    /** How deeply braces and parentheses may be nested. */
    public static final int DEEPEST = 64;

    private ScriptReader() {}

    /** Reads a script; says what could not be read. */
    public static ScriptTree read(SourceText source, Issues issues) {
        List<CommonToken> tokens = Words.of(source, issues);
        Span whole = new Span(0, source.length());
        return tooDeep(tokens, issues)
                ? ScriptTree.unreadable(whole)
                : new ScriptBuilder(issues).script(parse(tokens, issues), whole);
    }

    /**
     * The parse tree of tokens that are not nested too deeply. What follows the grammar is read at once; only what does not is
     * read again by the parser that looks at every step at what could stand there.
     */
    static CqParser.ScriptContext parse(List<CommonToken> tokens, Issues issues) {
        CqParser parser = new CqParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parser.script();
        } catch (ParseCancellationException slip) {
            return withRecovery(parser, issues);
        }
    }

    /** The parse tree, and what is said of every slip. */
    static CqParser.ScriptContext withRecovery(CqParser parser, Issues issues) {
        parser.reset();
        parser.setErrorHandler(new Recovery(new SyntaxErrors(issues)));
        return parser.script();
    }

    static boolean tooDeep(List<CommonToken> tokens, Issues issues) {
        int depth = 0;
        for (Token token : tokens) {
            depth += Words.opens(token) ? 1 : Words.closes(token) ? -1 : 0;
            if (depth > DEEPEST) {
                issues.report(
                        Code.CQ008,
                        Spans.of(token),
                        "nested more than " + DEEPEST + " levels deep",
                        "the level that is too many");
                return true;
            }
        }
        return false;
    }
}
