package dev.scaffold.dsl.internal;

import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * What the parser does about an error: it never invents or drops a token to go on, it says what was expected, and skips to
 * where something can begin or end, whole braces at a time.
 */
final class Recovery extends DefaultErrorStrategy {
    private static final Set<String> IN_FORMULAS =
            Set.of("(", ")", ",", "and", "or", "met", "all", "at", "claim", "strength", "confidence", "weighed");

    private final SyntaxErrors errors;
    /** What could have stood at the token at {@link #passedAt}, in the rules that ended before it. */
    private IntervalSet passed = new IntervalSet();

    private int passedAt = -1;

    Recovery(SyntaxErrors errors) {
        this.errors = errors;
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    @Override
    public void sync(Parser parser) {
        ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
        int next = parser.getTokenStream().LA(1);
        IntervalSet possible = parser.getATN().nextTokens(state);
        if (possible.contains(next) && !(inLoop(state) && mistakable(parser, parser.getCurrentToken()))) {
            return;
        }
        if (possible.contains(Token.EPSILON)) {
            pass(parser, possible);
            return;
        }
        if (!inLoop(state)) {
            throw new InputMismatchException(parser);
        }
        InputMismatchException error = new InputMismatchException(parser);
        if (passedAt == parser.getCurrentToken().getTokenIndex()) {
            blame(parser.getContext(), error);
        }
        reportError(parser, error);
        skip(parser, possible.or(getErrorRecoverySet(parser)), 0);
    }

    /** What stands before could have gone on here, so it is what could not be read. */
    private static void blame(ParserRuleContext rule, RecognitionException error) {
        ParseTree last = rule;
        while (last.getChildCount() > 0) {
            last = last.getChild(last.getChildCount() - 1);
            if (last instanceof ParserRuleContext inner) {
                inner.exception = error;
            }
        }
    }

    private static boolean inLoop(ATNState state) {
        return switch (state.getStateType()) {
            case ATNState.STAR_LOOP_BACK, ATNState.STAR_LOOP_ENTRY, ATNState.PLUS_LOOP_BACK -> true;
            default -> false;
        };
    }

    private void pass(Parser parser, IntervalSet possible) {
        int index = parser.getCurrentToken().getTokenIndex();
        if (index != passedAt) {
            passed = new IntervalSet();
            passedAt = index;
        }
        passed.addAll(possible);
    }

    @Override
    public void reportError(Parser parser, RecognitionException error) {
        if (inErrorRecoveryMode(parser)) {
            return;
        }
        beginErrorCondition(parser);
        IntervalSet expected = new IntervalSet(error.getExpectedTokens());
        if (passedAt == error.getOffendingToken().getTokenIndex()) {
            expected.addAll(passed);
        }
        expected.remove(Token.EPSILON);
        errors.report(parser, error.getOffendingToken(), expected);
    }

    @Override
    public void recover(Parser parser, RecognitionException error) {
        boolean stuck = lastErrorIndex == parser.getInputStream().index()
                && lastErrorStates != null
                && lastErrorStates.contains(parser.getState());
        if (stuck) {
            parser.consume();
        }
        lastErrorIndex = parser.getInputStream().index();
        lastErrorStates = lastErrorStates == null ? new IntervalSet() : lastErrorStates;
        lastErrorStates.add(parser.getState());
        skip(parser, beyond(parser), missingBrace(error) ? 1 : 0);
    }

    /** Where to go on. Of a formula nothing is kept: its parts could begin almost anywhere in it. */
    private IntervalSet beyond(Parser parser) {
        IntervalSet set = new IntervalSet(getErrorRecoverySet(parser));
        if (in(parser.getContext(), CqParser.FormulaContext.class)) {
            IN_FORMULAS.forEach(word -> set.remove(Words.type(word)));
            set.remove(CqParser.WORD);
        }
        return set;
    }

    private static boolean missingBrace(RecognitionException error) {
        IntervalSet expected = error.getExpectedTokens();
        return expected != null
                && expected.size() == 1
                && Words.literal(expected.getMinElement()).equals("{");
    }

    /** Skips to one of these, not counting what stands inside braces; {@code depth} braces are open already. */
    private static void skip(Parser parser, IntervalSet until, int depth) {
        int open = depth;
        for (Token next = parser.getCurrentToken(); next.getType() != Token.EOF; next = parser.getCurrentToken()) {
            boolean stop = until.contains(next.getType()) && !mistakable(parser, next);
            if (open == 0 && stop) {
                return;
            }
            open += Words.is(next, "{") ? 1 : Words.is(next, "}") ? -1 : 0;
            parser.consume();
            if (open < 0) {
                open = 0;
            }
        }
    }

    /** Some words begin a section only before certain others; elsewhere they stand inside one. */
    private static boolean mistakable(Parser parser, Token token) {
        String next = Words.literal(parser.getTokenStream().LA(2));
        return switch (Words.literal(token.getType())) {
            case "draft" ->
                !Set.of("{", "instruct", "at", "}").contains(next)
                        && !in(parser.getContext(), CqParser.TestContext.class);
            case "on" -> !next.equals("critic");
            case "by" -> next.equals("word");
            case "fitted" -> !next.equals("from") && !opensLine(parser, token);
            case "questions" -> !next.equals("batched") && !next.equals("separate") && !next.equals("inline");
            default -> false;
        };
    }

    private static boolean opensLine(Parser parser, Token token) {
        Token before = parser.getTokenStream().LT(-1);
        return before == null || before.getLine() < token.getLine();
    }

    private static boolean in(RuleContext rule, Class<? extends RuleContext> kind) {
        for (RuleContext at = rule; at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
