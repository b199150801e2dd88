package dev.scaffold.dsl.internal;

import dev.scaffold.Outcome;
import dev.scaffold.dsl.source.Issues;
import dev.scaffold.dsl.tree.Expectation;
import dev.scaffold.dsl.tree.Span;
import dev.scaffold.dsl.tree.TestClause;
import dev.scaffold.dsl.tree.TestTree;
import dev.scaffold.dsl.tree.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds tests. */
final class TestBuilder {
    private final Issues issues;

    TestBuilder(Issues issues) {
        this.issues = issues;
    }

    TestTree test(CqParser.TestContext test) {
        List<TestClause> clauses = Garbled.intact(test.testClause(), this::clause);
        return new TestTree(Spans.word(test.name()), text(test.text()), clauses, !Garbled.in(test), Spans.of(test));
    }

    private TestClause clause(CqParser.TestClauseContext clause) {
        Span span = Spans.of(clause);
        if (clause instanceof CqParser.UserContext user) {
            return new TestClause.User(text(user.text()), span);
        } else if (clause instanceof CqParser.AssistantContext assistant) {
            return new TestClause.Assistant(text(assistant.text()), span);
        } else if (clause instanceof CqParser.PresupposedContext presupposed) {
            return new TestClause.Presupposed(
                    text(presupposed.text()), outcome(presupposed.outcome().getText()), span);
        } else if (clause instanceof CqParser.ContextContext context) {
            return new TestClause.Context(text(context.text()), span);
        } else if (clause instanceof CqParser.DraftedContext draft) {
            return new TestClause.Draft(text(draft.text()), span);
        } else if (clause instanceof CqParser.FoundContext found) {
            return new TestClause.Found(
                    found.foundPart().stream().map(this::part).toList(), span);
        } else if (clause instanceof CqParser.JudgeRestContext rest) {
            return new TestClause.JudgeRest(outcome(rest.outcome().getText()), span);
        } else if (clause instanceof CqParser.JudgeOneContext one) {
            return new TestClause.JudgeOne(
                    Spans.word(one.name()), number(one), outcome(one.outcome().getText()), span);
        } else if (clause instanceof CqParser.ReplayContext replay) {
            return new TestClause.Replay(text(replay.text()), span);
        }
        return expectation(((CqParser.ExpectContext) clause).expectation(), span);
    }

    private static Optional<TestClause.PartNumber> number(CqParser.JudgeOneContext one) {
        return Optional.ofNullable(one.kind())
                .map(kind -> new TestClause.PartNumber(
                        Spans.word(kind),
                        Literals.number(one.INT().getSymbol()),
                        Spans.of(kind).to(Spans.of(one.INT().getSymbol()))));
    }

    private TestClause.FoundPart part(CqParser.FoundPartContext part) {
        return new TestClause.FoundPart(Spans.word(part.kind()), text(part.text()), Spans.of(part));
    }

    private static Expectation expectation(CqParser.ExpectationContext expectation, Span span) {
        if (expectation instanceof CqParser.ExpectAgreedContext) {
            return new Expectation.Agreed(span);
        } else if (expectation instanceof CqParser.ExpectWithheldContext withheld) {
            return new Expectation.Withheld(
                    withheld.name().stream().map(Spans::word).toList(), span);
        } else if (expectation instanceof CqParser.ExpectUndecidedContext) {
            return new Expectation.Undecided(span);
        } else if (expectation instanceof CqParser.ExpectHeldContext) {
            return new Expectation.Held(span);
        } else if (expectation instanceof CqParser.ExpectRevisedContext) {
            return new Expectation.Revised(span);
        } else if (expectation instanceof CqParser.ExpectAnchoredContext) {
            return new Expectation.Anchored(span);
        } else if (expectation instanceof CqParser.ExpectUnanchoredContext) {
            return new Expectation.Unanchored(span);
        } else if (expectation instanceof CqParser.ExpectCallsContext calls) {
            return new Expectation.Calls(Literals.number(calls.INT().getSymbol()), span);
        } else if (expectation instanceof CqParser.ExpectAttemptsContext attempts) {
            return new Expectation.Attempts(Literals.number(attempts.INT().getSymbol()), span);
        }
        CqParser.ExpectOutcomeContext of = (CqParser.ExpectOutcomeContext) expectation;
        return new Expectation.OutcomeOf(
                Spans.word(of.name()), outcome(of.getStop().getText()), span);
    }

    private static Outcome outcome(String word) {
        return word.equals("inapplicable") ? Outcome.NOT_APPLICABLE : Outcome.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Text text(CqParser.TextContext text) {
        return Literals.text(text, issues);
    }
}
