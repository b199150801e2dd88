package dev.scaffold.dsl.internal;

import dev.scaffold.dsl.Code;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.source.SourceText;
import dev.scaffold.dsl.tree.ScriptTree;
import dev.scaffold.dsl.tree.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** From text to tree. Whatever can be read is in the tree, also when something else cannot. */
public final class ScriptReader {

    /** How deeply braces and parentheses may be nested. */
    public static final int DEEPEST = 64;

    private ScriptReader() {}

    /** Reads a script; says what could not be read. */
    public static ScriptTree read(SourceText source, Issues issues) {
        List<? extends Token> tokens = Words.of(source, issues);
        Optional<Token> tooDeep = tooDeep(tokens);
        if (tooDeep.isPresent()) {
            issues.report(
                    Code.CQ008,
                    Spans.of(tooDeep.get()),
                    "nested more than " + DEEPEST + " levels deep",
                    "the level that is too many");
            return ScriptTree.unreadable(new Span(0, source.length()));
        }
        CqParser parser = new CqParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new Recovery(new SyntaxErrors(issues)));
        return new ScriptBuilder(issues).script(parser.script(), new Span(0, source.length()));
    }

    private static Optional<Token> tooDeep(List<? extends Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += Words.opens(token) ? 1 : Words.closes(token) ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
